-- What the chat platforms' adapters must remember over a restart.

-- Command lines that are too long for a button's own id; a button carries the id of its row.
CREATE TABLE kept_line (
  id TEXT NOT NULL PRIMARY KEY,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  external_id TEXT NOT NULL,
  line TEXT NOT NULL,
  kept_at BIGINT NOT NULL
);

CREATE INDEX kept_line_by_age ON kept_line (kept_at);

-- A form that is asked in steps, with what has been answered so far. One for each person and form.
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

-- Events that were taken on, by the platform's own key, so that a redelivered one is not done twice.
CREATE TABLE handled_event (
  platform TEXT NOT NULL,
  event_key TEXT NOT NULL,
  handled_at BIGINT NOT NULL,
  PRIMARY KEY (platform, event_key)
);

CREATE INDEX handled_event_by_age ON handled_event (handled_at);

-- Small facts about the platforms, such as which command definitions were registered last.
CREATE TABLE platform_fact (
  platform TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (platform, name)
);
