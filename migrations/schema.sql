CREATE TABLE account (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  external_id TEXT NOT NULL,
  runner_id TEXT NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
  PRIMARY KEY (platform, workspace, external_id)
);

CREATE INDEX account_by_runner ON account (runner_id);

CREATE TABLE announcement (
  key TEXT NOT NULL PRIMARY KEY,
  challenge_id TEXT NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
  space TEXT NOT NULL,
  kind TEXT NOT NULL,
  week INTEGER NOT NULL,
  due_at BIGINT NOT NULL,
  said_at BIGINT
, message_id TEXT, edition INTEGER NOT NULL DEFAULT 0, outdated INTEGER NOT NULL DEFAULT 0);

CREATE INDEX announcement_by_challenge ON announcement (challenge_id);

CREATE INDEX announcement_by_due ON announcement (said_at, due_at);

CREATE INDEX announcement_outdated ON announcement (outdated) WHERE outdated = 1;

CREATE TABLE asked_question (
  runner_id TEXT NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  asked_on TEXT NOT NULL,
  PRIMARY KEY (runner_id, question)
);

CREATE TABLE challenge (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  start_date TEXT NOT NULL,
  end_date TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  teams INTEGER NOT NULL,
  shows TEXT NOT NULL,
  exercise TEXT NOT NULL,
  goal_m BIGINT,
  recap_time TEXT NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE challenge_creator (
  challenge_id TEXT NOT NULL PRIMARY KEY REFERENCES challenge (id) ON DELETE CASCADE,
  runner_id TEXT NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
  name TEXT NOT NULL
);

CREATE INDEX challenge_creator_by_runner ON challenge_creator (runner_id);

CREATE TABLE challenge_day (
  challenge_id TEXT NOT NULL,
  runner_id TEXT NOT NULL,
  date TEXT NOT NULL,
  -- JSON: what the day asked for and what was done; null for the day after the last.
  tally TEXT,
  kept BIGINT NOT NULL,
  asked BIGINT NOT NULL,
  percent INTEGER,
  marks INTEGER NOT NULL,
  team INTEGER NOT NULL,
  -- 1 while the member takes part, 0 while away.
  counted INTEGER NOT NULL,
  PRIMARY KEY (challenge_id, runner_id, date),
  FOREIGN KEY (challenge_id, runner_id)
    REFERENCES challenge_member (challenge_id, runner_id) ON DELETE CASCADE
);

CREATE INDEX challenge_day_by_percent
  ON challenge_day (challenge_id, date, counted, percent, team, kept, asked);

CREATE TABLE challenge_invitation (
  fingerprint TEXT NOT NULL PRIMARY KEY,
  challenge_id TEXT NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
  holds_until BIGINT NOT NULL
);

CREATE INDEX challenge_invitation_by_challenge ON challenge_invitation (challenge_id);

CREATE TABLE challenge_member (
  challenge_id TEXT NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
  runner_id TEXT NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
  shown_as TEXT NOT NULL,
  name TEXT NOT NULL,
  team INTEGER NOT NULL,
  weekly_minutes INTEGER NOT NULL,
  first_day TEXT NOT NULL,
  joined_at BIGINT NOT NULL,
  left_at BIGINT,
  PRIMARY KEY (challenge_id, runner_id)
);

CREATE INDEX challenge_member_by_runner ON challenge_member (runner_id);

CREATE TABLE challenge_place (
  challenge_id TEXT NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
  space TEXT NOT NULL,
  number INTEGER NOT NULL,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  channel TEXT NOT NULL,
  PRIMARY KEY (challenge_id, space),
  UNIQUE (space, number)
);

CREATE TABLE check_in (
  id TEXT NOT NULL PRIMARY KEY,
  runner_id TEXT NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
  -- 1, 2, 3 … for each runner, in the order of storing: two may share a minute.
  sequence INTEGER NOT NULL,
  date TEXT NOT NULL,
  told_at BIGINT NOT NULL,
  -- 1 (very good) to 7 (very bad).
  sleep INTEGER,
  fatigue INTEGER,
  stress INTEGER,
  soreness INTEGER,
  mood INTEGER,
  -- 0 to 10.
  pain DOUBLE PRECISION,
  -- 1 with fever, 0 without.
  fever INTEGER,
  where_words TEXT,
  UNIQUE (runner_id, sequence)
);

CREATE INDEX check_in_by_day ON check_in (runner_id, date, told_at, sequence);

CREATE TABLE confirmed_entry (
  entry_id TEXT NOT NULL PRIMARY KEY REFERENCES log_entry (id) ON DELETE CASCADE
);

CREATE TABLE counted_version (
  runner_id TEXT NOT NULL PRIMARY KEY REFERENCES runner (id) ON DELETE CASCADE,
  version TEXT NOT NULL
);

CREATE TABLE handled_event (
  platform TEXT NOT NULL,
  event_key TEXT NOT NULL,
  handled_at BIGINT NOT NULL,
  PRIMARY KEY (platform, event_key)
);

CREATE INDEX handled_event_by_age ON handled_event (handled_at);

CREATE TABLE kept_line (
  id TEXT NOT NULL PRIMARY KEY,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  external_id TEXT NOT NULL,
  line TEXT NOT NULL,
  kept_at BIGINT NOT NULL
);

CREATE INDEX kept_line_by_age ON kept_line (kept_at);

CREATE TABLE link_code (
  fingerprint TEXT NOT NULL PRIMARY KEY,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  external_id TEXT NOT NULL,
  holds_until BIGINT NOT NULL
);

CREATE TABLE link_try (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  external_id TEXT NOT NULL,
  tried_at BIGINT NOT NULL
);

CREATE INDEX link_try_by_account ON link_try (platform, workspace, external_id, tried_at);

CREATE TABLE log_entry (
  id TEXT NOT NULL PRIMARY KEY,
  runner_id TEXT NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
  -- 1, 2, 3 … for each runner, in the order of storing: two may share a minute.
  sequence INTEGER NOT NULL,
  date TEXT NOT NULL,
  logged_at BIGINT NOT NULL,
  part TEXT NOT NULL,
  -- JSON: the ids of the plan's sessions that the entry speaks of.
  session_ids TEXT NOT NULL,
  rpe DOUBLE PRECISION,
  distance_m DOUBLE PRECISION,
  seconds DOUBLE PRECISION,
  reps DOUBLE PRECISION,
  -- 1 when only a part was done, else 0.
  partly INTEGER NOT NULL,
  note TEXT,
  UNIQUE (runner_id, sequence)
);

CREATE INDEX log_entry_by_day ON log_entry (runner_id, date, logged_at, sequence);

CREATE TABLE open_form (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  external_id TEXT NOT NULL,
  -- The command line that receives the answers.
  form TEXT NOT NULL,
  -- JSON: the answers by field.
  answers TEXT NOT NULL,
  kept_at BIGINT NOT NULL,
  PRIMARY KEY (platform, workspace, external_id, form)
);

CREATE INDEX open_form_by_age ON open_form (kept_at);

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
, message_id TEXT, closes_ms BIGINT);

CREATE INDEX outbox_by_closing ON outbox (platform, closes_ms) WHERE closes_ms IS NOT NULL;

CREATE INDEX outbox_by_runner ON outbox (runner_id);

CREATE INDEX outbox_by_settled ON outbox (state, settled_ms);

CREATE INDEX outbox_by_try ON outbox (platform, try_ms) WHERE state = 'waiting';

CREATE TABLE plan (
  runner_id TEXT NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  program_id TEXT NOT NULL REFERENCES program (id) ON DELETE CASCADE,
  start TEXT,
  race TEXT,
  cause TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  -- JSON: {"format": 1, "plan": …}, without the health answers.
  document TEXT NOT NULL,
  PRIMARY KEY (runner_id, revision)
);

CREATE INDEX plan_by_program ON plan (program_id);

CREATE TABLE platform_fact (
  platform TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (platform, name)
);

CREATE TABLE program (
  id TEXT NOT NULL PRIMARY KEY,
  runner_id TEXT NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
  -- 1, 2, 3 … for each runner, in the order of storing: two may share a minute.
  sequence INTEGER NOT NULL,
  source TEXT NOT NULL,
  built_in_id TEXT,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  stored_at BIGINT NOT NULL,
  UNIQUE (runner_id, sequence)
);

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

CREATE TABLE runner (
  id TEXT NOT NULL PRIMARY KEY,
  created_at BIGINT NOT NULL,
  -- JSON, without the health answers.
  settings TEXT NOT NULL
);

CREATE TABLE schema_version (
  version INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  applied_at BIGINT NOT NULL
);

CREATE TABLE screening (
  runner_id TEXT NOT NULL PRIMARY KEY REFERENCES runner (id) ON DELETE CASCADE,
  -- JSON: the numbers of the questions answered yes.
  yes TEXT NOT NULL,
  answered_on TEXT NOT NULL,
  clearance_on TEXT,
  clearance_words TEXT
);

CREATE TABLE slack_installation (
  workspace TEXT NOT NULL PRIMARY KEY,
  sealed TEXT NOT NULL,
  kept_at BIGINT NOT NULL
);
