import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/notation/containers/csv.js";
import { ANY, doubts, drawn, facts, found, readsBack } from "./read.js";

const read = (text: string, unit: "km" | "mi" | null = null) =>
  readCsv(text, "my_spring-plan.csv", { ...ANY, unit });

describe("a grid of days", () => {
  it.each([
    ["commas", "Week,Mon,Tue,Sun\n1,rest,easy 6 km,long 14 km\n"],
    ["semicolons", "Week;Mon;Tue;Sun\n1;rest;easy 6 km;long 14 km\n"],
    ["tabs", "Week\tMon\tTue\tSun\n1\trest\teasy 6 km\tlong 14 km\n"],
    ["bars", "Week|Mon|Tue|Sun\n1|rest|easy 6 km|long 14 km\n"],
    [
      "quotes and a byte order mark",
      '\ufeff"Week","Mon","Tue","Sun"\n"1","","easy 6 km","long 14 km"',
    ],
    ["lines of Windows", "Week,Mon,Tue,Sun\r\n1,rest,easy 6 km,long 14 km\r\n"],
    ["a title above it", "Spring plan,,,\n,,,\nWeek,Mon,Tue,Sun\n1,,easy 6 km,long 14 km"],
    ["no column of weeks", "Mon,Tue,Sun\n-,easy 6 km,long 14 km"],
  ])("is read with %s", (_, text) => {
    const reading = read(text);
    expect(drawn(reading)).toEqual(["## Week 1", "Tue easy 6 km", "Sun long 14 km"]);
    expect(doubts(reading)).toEqual([]);
    expect(readsBack(reading)).toBe(true);
  });

  it.each([
    ["English", "Week,Monday,Wednesday,Saturday", "easy 5 km"],
    ["Danish", "Uge;Mandag;Onsdag;Lørdag", "rolig 5 km"],
    ["German", "Woche;Montag;Mittwoch;Samstag", "locker 5 km"],
    ["French", "Semaine;Lundi;Mercredi;Samedi", "footing 5 km"],
    ["Spanish", "Semana;Lunes;Miércoles;Sábado", "suave 5 km"],
    ["Norwegian", "Uke;Mandag;Onsdag;Lørdag", "rolig 5 km"],
  ])("is recognised by its days in %s", (_, header, easy) => {
    const mark = header.includes(";") ? ";" : ",";
    const reading = read(`${header}\n1${mark}${mark}${easy}${mark}${easy}`);
    expect(drawn(reading)).toEqual(["## Week 1", "Wed easy 5 km", "Sat easy 5 km"]);
  });

  it("tells two Tuesdays from two Thursdays by their places, where only initials head them", () => {
    const reading = read("Week of,M,T,W,T,F,S,S\nMar 1,,4 km,,6 km,,,12 km");
    expect(drawn(reading)).toEqual([
      "## Week 1",
      "Tue easy 4 km",
      "Thu easy 6 km",
      "Sun easy 12 km",
    ]);
    expect(found(reading).assumptions).toContainEqual({ kind: "dates-dropped", value: "Mar 1" });
  });

  it("reads bare numbers in the unit of the runner, and says so if nobody has said it", () => {
    const text = "Week,Mon,Tue,Wed\n1,5,,8.5\n";
    expect(drawn(read(text, "mi"))).toEqual(["## Week 1", "Mon easy 5 mi", "Wed easy 8.5 mi"]);
    expect(doubts(read(text, "mi"))).toEqual([]);
    expect(doubts(read(text))).toEqual(["unit-unclear 2"]);
  });

  it("reads a decimal comma between semicolons", () => {
    const reading = read("Uge;Man;Tir;Ons\n1;6,5 km;;8,5 km\n2;7,5 km;;9,5 km");
    expect(drawn(reading).slice(0, 3)).toEqual(["## Week 1", "Mon easy 6.5 km", "Wed easy 8.5 km"]);
  });

  it("keeps a line break inside a cell, and counts lines beyond it", () => {
    const reading = read('Week,Mon,Tue,Wed\n1,"easy\n5 km",,\n2,,blurgle frump,easy 5 km');
    expect(drawn(reading).slice(0, 2)).toEqual(["## Week 1", "Mon easy 5 km"]);
    expect(doubts(reading, "unread-line")).toEqual(["unread-line 4"]);
  });

  it("puts the Sunday at the front of a row into the week before", () => {
    const reading = read("S,M,T,W,T,F,S\nlong 10 km,,easy 5 km,,,,\nlong 12 km,,easy 6 km,,,,");
    expect(drawn(reading)).toEqual([
      "## Week 1",
      "Sun long 10 km",
      "## Week 2",
      "Tue easy 5 km",
      "Sun long 12 km",
      "## Week 3",
      "Tue easy 6 km",
    ]);
    expect(found(reading).assumptions).toContainEqual({ kind: "week-starts", value: "sun" });
  });

  it("holds the total of a week against its runs", () => {
    const header = "Week,Tue,Thu,Sun,Total (km)";
    expect(doubts(read(`${header}\n1,easy 5 km,easy 5 km,long 10 km,20`))).toEqual([]);
    expect(facts(read(`${header}\n1,easy 5 km,easy 5 km,long 10 km,26`), "total-differs")).toEqual({
      statedMinM: 26000,
      statedMaxM: 26000,
      readMinM: 20000,
      readMaxM: 20000,
      of: "week",
    });
  });

  it("takes dates from cells that have them, and doubts one under another day's heading", () => {
    const reading = read(
      '"Week","Distance","Monday","Tuesday","Wednesday"\n' +
        '"Training Week 1","9 km","2027-03-01: easy 4 km","2027-03-02: Rest","2027-03-04: easy 5 km"',
    );
    expect(drawn(reading)).toEqual(["## Week 1", "Mon easy 4 km", "Thu easy 5 km"]);
    expect(found(reading).firstMonday).toBe("2027-03-01");
    expect(doubts(reading)).toEqual(["date-and-weekday-differ 2"]);
  });

  it("leaves out rows of totals and headings that come again", () => {
    const reading = read(
      "Week,Mon,Tue,Wed\n1,easy 5 km,,\nWeek,Mon,Tue,Wed\n2,,easy 6 km,\nTotal,5,6,0",
    );
    expect(drawn(reading)).toEqual(["## Week 1", "Mon easy 5 km", "## Week 2", "Tue easy 6 km"]);
  });

  it("names the phase of a week in its note, and its label where the phase is one", () => {
    const reading = read("Week,Phase,Mon,Tue,Wed\n1,Base,easy 5 km,,\n2,Taper,easy 4 km,,");
    expect(drawn(reading).filter((line) => line.startsWith("##"))).toEqual([
      '## Week 1 · "Base"',
      '## Week 2 · taper · "Taper"',
    ]);
  });
});

describe("a session in each row", () => {
  it("has its place by a date, whatever the order of the rows", () => {
    const reading = read(
      "Date,Workout,Distance\n2027-03-14,Long run,12 km\n2027-03-02,Easy run,5 km\n2027-03-04,Rest,",
    );
    expect(drawn(reading)).toEqual(["## Week 1", "Tue easy 5 km", "## Week 2", "Sun long 12 km"]);
    expect(found(reading).firstMonday).toBe("2027-03-01");
  });

  it.each([
    ["the day first", "31/03/2027", "02/04/2027"],
    ["the month first", "03/31/2027", "04/02/2027"],
    ["dots", "31.3.2027", "2.4.2027"],
    ["names of months", "31 Mar 2027", "April 2, 2027"],
  ])("reads dates with %s", (_, first, second) => {
    const reading = read(`Date;Workout\n${first};easy 5 km\n${second};easy 6 km`);
    expect(drawn(reading)).toEqual(["## Week 1", "Wed easy 5 km", "Fri easy 6 km"]);
  });

  it("doubts a weekday that is not that of the date, and keeps the date", () => {
    const reading = read("Date,Day,Workout\n2027-03-02,Wed,easy 5 km\n2027-03-04,Thu,easy 5 km");
    expect(drawn(reading)).toEqual(["## Week 1", "Tue easy 5 km", "Thu easy 5 km"]);
    expect(facts(reading, "date-and-weekday-differ")).toEqual({
      date: "2027-03-02",
      weekday: "wed",
    });
  });

  it("begins a week where the weekdays begin again, if nothing numbers the weeks", () => {
    const reading = read(
      "Day,Session\nTue,easy 5 km\nSun,long 9 km\nTue,easy 6 km\nSun,long 10 km",
    );
    expect(drawn(reading).filter((line) => line.startsWith("##"))).toHaveLength(2);
  });

  it("puts numbered days into weeks of seven", () => {
    const reading = read("Day,Session\nDay 2,easy 5 km\nDay 9,easy 6 km");
    expect(drawn(reading)).toEqual(["## Week 1", "Tue easy 5 km", "## Week 2", "Tue easy 6 km"]);
  });

  it("takes a run from several columns: kind, words, total, pace and effort", () => {
    const reading = read(
      "Week,Day,Type,Workout,Distance,Pace,Details,RPE / Duration\n" +
        "1,Mon,run,Easy run,7km,5:30-6:00/km,,RPE 4/10\n" +
        "1,Tue,strength,Gym,,,Squats 3x8 / Lunges 3x10,40-45 min\n" +
        "1,Wed,run,Intervals,8km,4:00/km reps,2km warm-up. 5x1km at 4:00/km with 90 sec jog. 1km cool-down.,\n" +
        "1,Thu,rest,Day off,,,Stretch 20 min,\n" +
        "1,Sun,race,City race,21.1km,,,1:45:00 target",
    );
    expect(drawn(reading).map((line) => line.replace(/ -- .*/, ""))).toEqual([
      "## Week 1",
      "Mon easy 7 km: 7 km @ 5:30-6:00/km",
      "Tue strength heavy 40-45 min",
      "Wed intervals 8 km: 2 km warm-up + 5 x (1000 m @ 4:00/km + 90 s jog) + 1000 m cool-down",
      "Sun race 21.1 km goal 1:45:00",
    ]);
    expect(readsBack(reading)).toBe(true);
  });

  it("doubts a total that is less than its parts, and keeps the parts", () => {
    const row = "2 km warm-up. 4 km at tempo pace. 1 km cool-down.";
    const reading = read(`Week,Day,Workout,Distance,Details\n1,Fri,Tempo run,6km,${row}`);
    expect(facts(reading, "total-differs")).toEqual({
      statedMinM: 6000,
      statedMaxM: 6000,
      readMinM: 7000,
      readMaxM: 7000,
    });
    expect(drawn(reading)[1]).toMatch(/^Fri tempo: 2 km warm-up \+ 4 km/);
  });

  it("takes the end of a long run for the end of it", () => {
    const reading = read(
      "Week,Day,Workout,Distance,Details\n1,Sun,Long run,18km,Last 3 km at race pace. Drink every 5 km.",
    );
    expect(drawn(reading)[1]).toMatch(/^Sun long 18 km: 15 km \+ 3 km @ race pace -- "Long run/);
  });

  it("does not take more than last week for a part of the run", () => {
    const reading = read(
      "Week,Day,Workout,Distance,Details\n1,Sun,Long run,14km,+2 km from last week. Easy all the way.",
    );
    expect(drawn(reading)[1]).toMatch(/^Sun long 14 km -- "/);
  });

  it("does not make strength out of prose about legs", () => {
    const reading = read(
      "Week,Day,Type,Workout,Distance,Details\n1,Mon,run,Easy run,8km,Let heavy legs recover.",
    );
    expect(found(reading).program.weeks[0]?.sessions).toHaveLength(1);
    expect(drawn(reading)[1]).toMatch(/^Mon easy 8 km/);
  });

  it("prefers what was planned to what was done", () => {
    const reading = read("Week,Day,Planned,Actual\n1,Mon,easy 8 km,easy 5 km");
    expect(drawn(reading)).toEqual(["## Week 1", "Mon easy 8 km"]);
  });
});

describe("key sessions in each row", () => {
  const text =
    "Week,Start,Long Run (km),Key Workout,Weekly Mileage (km),Long Run Pace\n" +
    "1,2027-03-01,14,3 x 2 km,37,5:20-5:30/km\n" +
    "2,2027-03-08,15,6-8 km tempo,39,Start gently";

  it("have no weekday, and the pace of the long run is in its own column", () => {
    const reading = read(text);
    expect(drawn(reading).map((line) => line.replace(/ -- .*/, ""))).toEqual([
      '## Week 1 · "Weekly Mileage (km): 37"',
      "any long 14 km: 14 km @ 5:20-5:30/km",
      "any intervals: 3 x (2 km)",
      '## Week 2 · "Weekly Mileage (km): 39"',
      "any long 15 km",
      "any tempo 6-8 km",
    ]);
    expect(found(reading).firstMonday).toBe("2027-03-01");
    expect(doubts(reading, "total-differs")).toEqual([]);
  });
});

describe("a table that is no program", () => {
  it.each([
    ["is empty", " \n ", "empty"],
    ["has no heading that says what it holds", "a,b\nc,d", "not-a-program"],
    ["holds words that nobody runs", "Week,Mon,Tue,Wed\n1,foo,bar,baz", "not-a-program"],
    [
      "has more rows than any program",
      "Day,Session\n".padEnd(500_000, "Mon,easy 5 km\n"),
      "too-large",
    ],
    [
      "is for triathletes",
      "Week,Day,Workout\n1,1,Swim 30 min\n1,2,Bike 60 min\n1,3,Run 6 km\n1,4,Bike 90 min",
      "other-sport",
    ],
  ])("%s", (_, text, refusal) => {
    expect(read(text)).toMatchObject({ kind: "refused", refusal });
  });
});
