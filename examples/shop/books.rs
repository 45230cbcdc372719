//! The shop's own table of orders, in a SQLite file, and what it does when one is paid. Every change is one statement, so
//! that a crash leaves it done or not begun, and doing it twice is doing it once.

use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use passerelle::fulfilment::{Shop, ShopError};
use passerelle::money::Money;
use passerelle::payment::{CreatedOrder, ExpectedPayment, Mode, NotPaid, PaidProof, PaymentState, Provider};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteRow};
use sqlx::{Row, SqlitePool};

const TABLE: &str = "CREATE TABLE IF NOT EXISTS orders (
    provider  TEXT NOT NULL,
    reference TEXT NOT NULL,
    mode      TEXT NOT NULL,
    amount    TEXT NOT NULL,                    -- '5000 XOF': exact, and with its currency
    ordered   INTEGER NOT NULL,                 -- seconds since 1970
    id        TEXT,                             -- the provider's; none while nobody knows whether it has the order
    link      TEXT,
    state     TEXT NOT NULL DEFAULT 'waiting',  -- or 'paid', 'unpaid', 'refunded'
    payment   TEXT,                             -- what a refund names
    asked     INTEGER NOT NULL DEFAULT 0,       -- when the provider was last asked for a buyer who came back
    PRIMARY KEY (provider, reference)
) STRICT";

/// How long a sweep asks for an order that nobody pays. Messages and buyers who come back are heard after that, too.
const PATIENCE: Duration = Duration::from_secs(7 * 24 * 3600);

pub struct Books {
    pool: SqlitePool,
}

/// A row.
pub struct Order {
    pub expected: ExpectedPayment,
    pub link: Option<String>,
    pub state: String,
    pub payment: Option<String>,
}

impl Books {
    pub async fn open(path: &Path) -> Result<Self, ShopError> {
        let options =
            SqliteConnectOptions::new().filename(path).create_if_missing(true).journal_mode(SqliteJournalMode::Wal);
        let pool = SqlitePool::connect_with(options).await?;
        sqlx::query(TABLE).execute(&pool).await?;
        Ok(Self { pool })
    }

    /// Writes an order down, **before** the provider hears of it: a message may be faster than the provider's answer, and
    /// after a crash between the two a payment finds its order.
    pub async fn write_down(&self, order: &ExpectedPayment, ordered: SystemTime) -> Result<(), ShopError> {
        sqlx::query("INSERT INTO orders (provider, reference, mode, amount, ordered) VALUES (?, ?, ?, ?, ?)")
            .bind(order.provider().key())
            .bind(order.reference())
            .bind(order.mode().key())
            .bind(order.amount().to_string())
            .bind(seconds(ordered))
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// The provider has it.
    pub async fn created(&self, order: &CreatedOrder) -> Result<(), ShopError> {
        sqlx::query("UPDATE orders SET id = ?, link = ? WHERE provider = ? AND reference = ?")
            .bind(&order.id)
            .bind(&order.link)
            .bind(order.provider.key())
            .bind(&order.reference)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    pub async fn order(&self, provider: Provider, reference: &str) -> Result<Option<Order>, ShopError> {
        let row = sqlx::query("SELECT * FROM orders WHERE provider = ? AND reference = ?")
            .bind(provider.key())
            .bind(reference)
            .fetch_optional(&self.pool)
            .await?;
        row.map(|row| order(&row)).transpose()
    }

    pub async fn orders(&self) -> Result<Vec<Order>, ShopError> {
        let rows = sqlx::query("SELECT * FROM orders ORDER BY rowid").fetch_all(&self.pool).await?;
        rows.iter().map(order).collect()
    }

    /// Whether the provider may be asked for whoever looks at this order's page: every five seconds, however often it is
    /// loaded, so that nobody uses up what the provider lets the shop ask.
    pub async fn may_ask(&self, provider: Provider, reference: &str) -> Result<bool, ShopError> {
        let now = seconds(SystemTime::now());
        let asked =
            sqlx::query("UPDATE orders SET asked = ?1 WHERE provider = ?2 AND reference = ?3 AND asked <= ?1 - 5")
                .bind(now)
                .bind(provider.key())
                .bind(reference)
                .execute(&self.pool)
                .await?;
        Ok(asked.rows_affected() > 0)
    }
}

impl Shop for Books {
    async fn expected(&self, provider: Provider, reference: &str) -> Result<Option<ExpectedPayment>, ShopError> {
        Ok(self.order(provider, reference).await?.map(|order| order.expected))
    }

    /// Those that a buyer was sent to: nobody has the link of the others.
    async fn pending(&self) -> Result<Vec<ExpectedPayment>, ShopError> {
        let since = SystemTime::now().checked_sub(PATIENCE).unwrap_or(UNIX_EPOCH);
        let rows = sqlx::query("SELECT * FROM orders WHERE state = 'waiting' AND id IS NOT NULL AND ordered > ?")
            .bind(seconds(since))
            .fetch_all(&self.pool)
            .await?;
        rows.iter().map(|row| order(row).map(|order| order.expected)).collect()
    }

    /// Ships: here, a line in the file. The one way to be called twice is a crash right after; a second time changes nothing.
    async fn paid(&self, proof: PaidProof) -> Result<(), ShopError> {
        let shipped = sqlx::query(
            "UPDATE orders SET state = 'paid', payment = ? WHERE provider = ? AND reference = ? AND state <> 'paid'",
        )
        .bind(proof.payment())
        .bind(proof.provider().key())
        .bind(proof.reference())
        .execute(&self.pool)
        .await?;
        if shipped.rows_affected() > 0 {
            println!("ship {}: {} came by {}", proof.reference(), proof.paid(), proof.provider());
        }
        Ok(())
    }

    async fn not_paid(&self, order: &ExpectedPayment, why: &NotPaid) -> Result<(), ShopError> {
        println!("{} isn't paid: {why}; {}", order.reference(), why.what_to_do());
        if !why.is_final() {
            return Ok(());
        }
        // What was shipped stays so, unless the money went back.
        let change = match why.state() {
            PaymentState::Refunded => "UPDATE orders SET state = 'refunded' WHERE provider = ? AND reference = ?",
            _ => "UPDATE orders SET state = 'unpaid' WHERE provider = ? AND reference = ? AND state = 'waiting'",
        };
        sqlx::query(change).bind(order.provider().key()).bind(order.reference()).execute(&self.pool).await?;
        Ok(())
    }
}

fn order(row: &SqliteRow) -> Result<Order, ShopError> {
    let text = |column: &str| row.try_get::<String, _>(column);
    let (provider, mode): (Provider, Mode) = (text("provider")?.parse()?, text("mode")?.parse()?);
    let amount: Money = text("amount")?.parse()?;
    let ordered = UNIX_EPOCH + Duration::from_secs(row.try_get::<i64, _>("ordered")?.try_into()?);
    let expected = ExpectedPayment::new(provider, mode, text("reference")?, amount)
        // Without one this is as if it had not been said.
        .id(row.try_get::<Option<String>, _>("id")?.unwrap_or_default())
        .created_at(ordered);
    Ok(Order { expected, link: row.try_get("link")?, state: text("state")?, payment: row.try_get("payment")? })
}

fn seconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
