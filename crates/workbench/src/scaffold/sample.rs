//! The spec of a provider of which nobody has a document: one resource with one operation, to be replaced.

/// `(path, text)` of a small spec that keeps every rule.
#[must_use]
pub fn sample(name: &str, title: &str, date: &str) -> Vec<(String, String)> {
    // JSON's texts are YAML's: a title may have a colon in it.
    let title = serde_json::Value::from(title);
    let evidence = format!(
        "x-evidence:
    - grade: inferred
      source: a sample, made by `cargo xtask new-provider`
      date: {date}
      note: Replace it by what the provider's documentation says."
    );
    let root = format!(
        "openapi: 3.0.3
info:
  title: {title}
  version: \"0\"
  description: A sample, of which nothing is true yet.
servers:
  - url: https://api.invalid
    description: No such host exists; write the provider's here.
    x-environment: live
security:
  - bearer: []
tags:
  - name: Payments
components:
  securitySchemes:
    bearer: {{ type: http, scheme: bearer }}
x-fixups: [errors-to-transport, amounts]
"
    );
    let evidence = evidence.replace('\n', "\n    ");
    let payments = format!(
        "paths:
  /payments:
    post:
      operationId: payments_create
      tags: [Payments]
      summary: Create a payment
      description: A sample. Answers what was sent, with an id.
      x-retry:
        policy: never
        because: \"A sample: nothing is known about repeating it.\"
      {evidence}
      requestBody:
        required: true
        content:
          application/json:
            schema: {{ $ref: \"#/components/schemas/PaymentCreateRequest\" }}
            example: {{ amount: 1000, currency: XOF, reference: order-1 }}
      responses:
        \"201\":
          description: The payment.
          content:
            application/json:
              schema: {{ $ref: \"#/components/schemas/Payment\" }}
              example: {{ id: example, amount: 1000, currency: XOF, reference: order-1 }}
        \"401\":
          description: The key is missing or unknown.
          content:
            application/json:
              schema: {{ $ref: \"#/components/schemas/ErrorResponse\" }}
              example: {{ code: unauthorized, message: The key is missing }}
  /payments/{{payment_id}}:
    get:
      operationId: payments_get
      tags: [Payments]
      summary: Get a payment
      description: A sample. Answers one payment by its id.
      x-retry: {{ policy: safe, because: It only reads. }}
      {evidence}
      parameters:
        - name: payment_id
          in: path
          required: true
          description: The payment's id.
          schema: {{ type: string }}
          example: example
      responses:
        \"200\":
          description: The payment.
          content:
            application/json:
              schema: {{ $ref: \"#/components/schemas/Payment\" }}
              example: {{ id: example, amount: 1000, currency: XOF, reference: order-1 }}
components:
  schemas:
    PaymentCreateRequest:
      type: object
      required: [amount, currency]
      properties:
        amount: {{ type: number, x-money: {{ unit: unclear, currency: currency }} }}
        currency: {{ type: string }}
        reference: {{ type: string }}
    Payment:
      type: object
      required: [id]
      properties:
        id: {{ type: string }}
        amount: {{ type: number, x-money: {{ unit: unclear, currency: currency }} }}
        currency: {{ type: string }}
        reference: {{ type: string }}
    ErrorResponse:
      type: object
      properties:
        code: {{ type: string }}
        message: {{ type: string }}
"
    );
    vec![(format!("specs/{name}/openapi.yaml"), root), (format!("specs/{name}/payments.yaml"), payments)]
}
