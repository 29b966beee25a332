-- How runners say that they are. Health answers: never shown to others, never logged.
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

-- Questions that the bot has asked of its own accord, so that none is asked twice.
CREATE TABLE asked_question (
  runner_id TEXT NOT NULL REFERENCES runner (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  asked_on TEXT NOT NULL,
  PRIMARY KEY (runner_id, question)
);
