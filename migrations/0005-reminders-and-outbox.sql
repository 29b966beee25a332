-- What the bot says unasked: when it is due, and what became of it.

-- A wish of a runner with the next instant at which it is due. What is due is found by index, so
-- that a tick costs what is due and not how many runners there are.
CREATE TABLE reminder (
  runner_id TEXT NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
  -- 'reminder' is the day's card, 'nudge' asks in the evening how it was.
  kind TEXT NOT NULL,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  external_id TEXT NOT NULL,
  -- 'morning' or 'evening-before', at that local time of that zone.
  moment TEXT NOT NULL,
  time TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  -- Null while there are none.
  next_due BIGINT,
  -- The last local day that needs none any more.
  last_day TEXT NOT NULL,
  rhythm TEXT NOT NULL,
  -- Cards in a row without a press, a command or a log, and the day of the newest.
  unanswered INTEGER NOT NULL,
  last_sent_day TEXT,
  -- When the platform said for good that nothing can be sent; null while it can.
  refused_at BIGINT,
  PRIMARY KEY (runner_id, kind)
);

CREATE INDEX reminder_by_due ON reminder (platform, next_due) WHERE next_due IS NOT NULL;

-- Instants in this table are milliseconds, as retries are counted in seconds.
CREATE TABLE outbox (
  -- The same however often it is tried: no two rows say the same thing.
  key TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  -- 'person' or 'channel'.
  recipient TEXT NOT NULL,
  external_id TEXT NOT NULL,
  -- Null for what goes to a channel.
  runner_id TEXT REFERENCES runner (id) ON DELETE CASCADE,
  -- The local day that it is about.
  day TEXT NOT NULL,
  due_ms BIGINT NOT NULL,
  -- waiting, sent, dropped, refused, unknown, dead.
  state TEXT NOT NULL,
  -- Not tried before; while an attempt is under way, when its lease ends.
  try_ms BIGINT NOT NULL,
  attempts INTEGER NOT NULL,
  -- 1 while an attempt is under way, and 1 when nobody knows how the one before ended.
  in_flight INTEGER NOT NULL,
  unclear INTEGER NOT NULL,
  -- Why it was dropped, or why the last attempt failed; never what was to be said.
  reason TEXT,
  settled_ms BIGINT
);

CREATE INDEX outbox_by_try ON outbox (platform, try_ms) WHERE state = 'waiting';

CREATE INDEX outbox_by_runner ON outbox (runner_id);

CREATE INDEX outbox_by_settled ON outbox (state, settled_ms);
