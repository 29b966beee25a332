-- A card that was sent gets shorter once its day is over: under which name the platform knows it, and
-- when that is; null for what stays as it is.
ALTER TABLE outbox ADD COLUMN message_id TEXT;
ALTER TABLE outbox ADD COLUMN closes_ms BIGINT;

CREATE INDEX outbox_by_closing ON outbox (platform, closes_ms) WHERE closes_ms IS NOT NULL;
