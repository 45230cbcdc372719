// Generated from specs/lygos. Don't edit: change the spec, then run `cargo xtask generate`.

use passerelle::lygos::{Lygos, types};
/// Decodes a component schema's JSON and encodes it again.
pub fn round_trip(schema: &str, json: &str) -> Result<String, String> {
    match schema {
        "DashboardEvent" => super::again::<types::DashboardEvent>(json),
        "ErrorResponse" => super::again::<types::ErrorResponse>(json),
        "Gateway" => super::again::<types::Gateway>(json),
        "GatewayCountry" => super::again::<types::GatewayCountry>(json),
        "GatewayCreateRequest" => super::again::<types::GatewayCreateRequest>(json),
        "GatewayDetails" => super::again::<types::GatewayDetails>(json),
        "GatewayUpdateRequest" => super::again::<types::GatewayUpdateRequest>(json),
        "PayinStatus" => super::again::<types::PayinStatus>(json),
        other => panic!("no schema {other}"),
    }
}
pub async fn call(
    client: &Lygos,
    operation: &str,
    arguments: &super::Arguments,
) -> super::Answer {
    match operation {
        "gateways_list" => {
            let mut call = client.gateways().list();
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "gateways_create" => {
            let mut call = client
                .gateways()
                .create(arguments.body::<types::GatewayCreateRequest>());
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "payins_get_status" => {
            let mut call = client
                .payins()
                .get_status(arguments.required::<::std::string::String>("order_id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "gateways_get" => {
            let mut call = client
                .gateways()
                .get(arguments.required::<::std::string::String>("gateway_id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "gateways_update" => {
            let mut call = client
                .gateways()
                .update(
                    arguments.required::<::std::string::String>("gateway_id"),
                    arguments.body::<types::GatewayUpdateRequest>(),
                );
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        "gateways_delete" => {
            let mut call = client
                .gateways()
                .delete(arguments.required::<::std::string::String>("gateway_id"));
            call = call.settings(arguments.settings);
            arguments.answered(call.send().await)
        }
        other => panic!("no operation {other}"),
    }
}
