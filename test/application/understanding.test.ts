import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CommandName } from "../../src/application/command.js";
import { isEmergency } from "../../src/application/understanding/emergency.js";
import { understand } from "../../src/application/understanding/understand.js";
import type { RedFlag, Understanding } from "../../src/application/understanding/understanding.js";

const emergency: Understanding = { kind: "emergency" };
const chat: Understanding = { kind: "chat" };
const flag = (name: RedFlag): Understanding => ({ kind: "red-flag", flag: name });
const pain = (where: string | null, score: number | null): Understanding => ({
  kind: "pain",
  where,
  score,
});
const ill = (fever: boolean | null): Understanding => ({ kind: "illness", fever });
const call = (name: CommandName, args: Readonly<Record<string, string>> = {}): Understanding => ({
  kind: "call",
  name,
  args,
});
const unsure = (...near: readonly string[]): Understanding => ({ kind: "unsure", near });

type Row = readonly [said: string, understood: Understanding];

const EMERGENCIES: readonly Row[] = [
  ["I have chest pain", emergency],
  ["my chest feels really tight", emergency],
  ["pressure across my chest since the second interval", emergency],
  ["CHEST PAIN", emergency],
  ["pain in my left chest", emergency],
  ["a pain on the left side of my chest", emergency],
  ["pain around the heart", emergency],
  ["chset pain on the hill", emergency],
  ["I just fainted at the track", emergency],
  ["feeling faint, should I keep going?", emergency],
  ["passed out after the last rep", emergency],
  ["I blacked out for a second", emergency],
  ["can't breathe", emergency],
  ["i cannot breathe properly", emergency],
  ["struggling to breathe even sitting down", emergency],
  ["out of breath just walking upstairs", emergency],
  ["my left side is numb", emergency],
  ["sudden weakness on one side", emergency],
  ["my face is drooping and my speech is slurred: slurred speech", emergency],
  ["So hot out here. I collapsed in the heat", emergency],
  ["confused and dizzy in this heat", emergency],
  ["it is very hot, she collapsed", emergency],
  ["I think it is heatstroke", emergency],
  ["my dad has chest pain", emergency],
  ["done 8k 45:10 but my chest hurts", emergency],
  ["skip today, chest pressure", emergency],
  ["can I run with chest pain?", emergency],
  ["no, my chest hurts", emergency],
  ["not sure if this is chest pain", emergency],
  ["I have never had chest pain like this", emergency],
  ["had no chest pain until yesterday", emergency],
  ["chest pain last year and now again", emergency],
  ["no fever but chest pain 😬", emergency],
  ["jeg har ondt i brystet", emergency],
  ["trykken for brystet", emergency],
  ["brystsmerter på trappen", emergency],
  ["jeg kan ikke trække vejret", emergency],
  ["kan næsten ikke få luft", emergency],
  ["lammet i den ene side", emergency],
  ["min venstre side er følelsesløs", emergency],
  ["jeg besvimede på turen", emergency],
  ["hedeslag tror jeg", emergency],
  ["helt forvirret i varmen", emergency],
  ["ring 112", emergency],
  ["my chest is killing me", emergency],
  ["there's a weight on my chest", emergency],
  ["feels like someone sits on my chest", emergency],
  ["pain shooting down my left arm and jaw", emergency],
  ["my heart hurts", emergency],
  ["my heart feels like it's going to explode", emergency],
  ["I can't get enough air", emergency],
  ["can't get my breath back", emergency],
  ["struggling for breath while resting", emergency],
  ["sudden shortness of breath", emergency],
  ["suddenly can't feel my left side", emergency],
  ["one side of my body went weak", emergency],
  ["someone collapsed next to me", emergency],
  ["I had a seizure this morning", emergency],
  ["got hit by a car on my run", emergency],
  ["no chest pain today but yesterday yes", emergency],
  ["not in my arm but in my chest", emergency],
  ["this is an emergency", emergency],
  ["smerter bag brystbenet", emergency],
  ["smerter ud i venstre arm", emergency],
  ["ondt i hjertet", emergency],
  ["mit hjerte gør ondt", emergency],
  ["gik omkuld på løbeturen", emergency],
  ["faldt om på banen", emergency],
  ["jeg har meget svært ved at få luft", emergency],
  ["får ikke luft nok", emergency],
  ["kan ikke mærke min venstre arm", emergency],
  ["forvirret og overophedet", emergency],
  ["jeg er faldet om i varmen", emergency],
  ["ikke ondt i benet men i brystet", emergency],
  ["jeg kollapsede efter målstregen", emergency],
  ["blev påkørt af en bil", emergency],
];

const NO_EMERGENCIES: readonly Row[] = [
  ["no chest pain", unsure()],
  ["I don't have any chest pain", unsure()],
  ["no chest pain or fainting", unsure()],
  ["ingen brystsmerter", unsure()],
  ["bench press for chest, no pain", unsure()],
  ["chest day tomorrow", unsure("today day:tomorrow")],
  ["can't breathe through my nose", unsure()],
  ["my chest is sore from push-ups", pain("chest", null)],
  ["I am confused about the plan", unsure("plan")],
  ["I fainted once as a child", flag("long-ago")],
  ["had chest pain in 2016", flag("long-ago")],
  ["jeg besvimede for mange år siden", flag("long-ago")],
  ["heart rate was 165", unsure()],
  ["out of breath after the hills", unsure()],
  ["I collapsed on the sofa after that run", unsure()],
  ["faldt om halsen på min kone", unsure()],
  ["jeg gik om bag huset", unsure()],
  ["no chest pain, just tired", unsure("skip reason:tired")],
  ["my left arm hurts from push-ups", pain("left arm", null)],
  ["get my breath back between reps", unsure()],
  ["no chest pain but my knee hurts", pain("knee", null)],
  ["I ran by a car park", unsure("done part:run")],
  ["jeg kan ikke mærke forskel", unsure()],
];

const RED_FLAGS: readonly Row[] = [
  ["pain in one spot on my shin", flag("bone-stress")],
  ["pinpoint pain on the foot", flag("bone-stress")],
  ["my shin hurts when I hop", flag("bone-stress")],
  ["it hurts to hop", flag("bone-stress")],
  ["hip pain every time I land", flag("bone-stress")],
  ["groin hurts when running", flag("bone-stress")],
  ["the shin aches at night", flag("bone-stress")],
  ["foot is sore even at rest", flag("bone-stress")],
  ["shin pain gets worse with every km", flag("bone-stress")],
  ["bone pain 2/10", flag("bone-stress")],
  ["ondt i skinnebenet når jeg hopper", flag("bone-stress")],
  ["smerter om natten", flag("bone-stress")],
  ["my calf is hot and swollen", flag("calf")],
  ["swollen calf after the flight", flag("calf")],
  ["læggen er varm og hævet", flag("calf")],
  ["my pee is brown after the race", flag("dark-urine")],
  ["dark urine", flag("dark-urine")],
  ["min urin er mørk", flag("dark-urine")],
  ["knee is swollen", flag("joint")],
  ["my knee locks on stairs", flag("joint")],
  ["the ankle gave way", flag("joint")],
  ["knæet er hævet", flag("joint")],
  ["heard a pop in my calf", flag("pop")],
  ["der sagde knæk i anklen", flag("pop")],
  ["my toes go numb after 3 km", flag("numbness")],
  ["tingling in my foot", flag("numbness")],
  ["følelsesløs i foden", flag("numbness")],
  ["I'm limping", flag("limp")],
  ["my wife says I am limping", flag("limp")],
  ["jeg halter", flag("limp")],
  ["dizzy since the warm-up", flag("dizziness")],
  ["svimmel efter intervallerne", flag("dizziness")],
  ["I think my toe is broken", flag("bone-stress")],
  ["hot calf", flag("calf")],
  ["my left leg is weak", flag("numbness")],
  ["knee gets worse every week", flag("worsening")],
  ["værre uge for uge i knæet", flag("worsening")],
  ["heel pain for three weeks", flag("lasting")],
  ["ondt i hælen i fire uger", flag("lasting")],
  ["I'm pregnant", flag("professional-first")],
  ["missed my period again", flag("professional-first")],
  ["done 10k, slight limp at the end", flag("limp")],
  ["no swelling, but the knee locks", flag("joint")],
  ["min læg er øm, rød og varm", flag("calf")],
  ["punktformet smerte på skinnebenet", flag("bone-stress")],
  ["my knee is hot, red and swollen", flag("joint")],
  ["hævet læg", flag("calf")],
  ["tisset er helt brunt efter turen", flag("dark-urine")],
  ["det gør ondt når jeg hinker", flag("bone-stress")],
  ["jeg hørte et smæld i akillessenen", flag("pop")],
];

const PAINS: readonly Row[] = [
  ["knee pain 4/10", pain("knee", 4)],
  ["my left knee hurts", pain("left knee", null)],
  ["pain 2", pain(null, 2)],
  ["Achilles a bit sore, 2 out of 10", pain("achilles", 2)],
  ["shin hurts like a 6", pain("shin", 6)],
  ["calf pain is 3-4/10", pain("calf", 4)],
  ["pain 12/10 😭", pain(null, 10)],
  ["sore legs today", pain("leg", null)],
  ["hamstring niggle", pain("hamstring", null)],
  ["knee hurt after 8 km", pain("knee", null)],
  ["rpe 6, knee pain 2/10", pain("knee", 2)],
  ["done 8k 45:10 rpe 6, hip pain 3/10", pain("hip", 3)],
  ["the pain is back in my ankle", pain("ankle", null)],
  ["lower back aches", pain("back", null)],
  ["shin splints again", pain("shin", null)],
  ["ouch", pain(null, null)],
  ["I tweaked my calf", pain("calf", null)],
  ["skip today, knee pain", pain("knee", null)],
  ["ondt i knæet 3/10", pain("knee", 3)],
  ["øm i læggen", pain("calf", null)],
  ["smerter i højre hofte, 5 ud af 10", pain("right hip", 5)],
  ["headache", pain("head", null)],
  ["kne pain, or rather knee pain 1", pain("knee", 1)],
  ["my knee is killing me", pain("knee", null)],
  ["mit knæ driller", pain("knee", null)],
  ["skinnebenet gør ondt 6 ud af 10", pain("shin", 6)],
  ["knæ 7/10 smerte", pain("knee", 7)],
];

const NO_PAINS: readonly Row[] = [
  ["no pain today", call("today")],
  ["no pain no gain", unsure()],
  ["my boss is a pain", unsure()],
  ["that meeting was a pain in the neck", unsure("skip reason:no-time")],
  ["my dog is limping", unsure()],
  ["it wouldn't hurt to rest", unsure()],
  ["done 8k, no pain", call("done", { distance: "8km" })],
  ["gør ikke ondt", unsure()],
];

const ILLNESSES: readonly Row[] = [
  ["I'm sick", ill(null)],
  ["feeling ill today", ill(null)],
  ["I have a fever", ill(true)],
  ["fever 38.5 and coughing", ill(true)],
  ["temperature of 39", ill(true)],
  ["down with the flu, no fever", ill(false)],
  ["sore throat and runny nose", ill(null)],
  ["I have a cold", ill(null)],
  ["caught a nasty cold", ill(null)],
  ["threw up all night", ill(null)],
  ["skip tomorrow, I'm sick 🤒", ill(null)],
  ["har hostet hele natten", ill(null)],
  ["stomach bug", ill(null)],
  ["jeg er syg", ill(null)],
  ["syg med feber", ill(true)],
  ["forkølet, ingen feber", ill(false)],
  ["ondt i halsen", ill(null)],
  ["coughin since monday, no fever", ill(false)],
];

const NO_ILLNESSES: readonly Row[] = [
  ["I'm sick of this rain", unsure("skip reason:weather")],
  ["that was a sick run", unsure()],
  ["my kid is sick", unsure()],
  ["my son has a fever", unsure()],
  ["too cold outside", unsure("skip reason:weather")],
  ["hay fever season", unsure()],
  ["no fever", unsure()],
];

const DONE: readonly Row[] = [
  ["done", call("done")],
  ["Done!", call("done")],
  ["DONE!!! 💪", call("done")],
  ["done ✅", call("done")],
  ["did it", call("done")],
  ["all done", call("done")],
  ["finished", call("done")],
  ["finsihed", call("done")],
  ["doen", call("done")],
  ["I'm done for today", call("done")],
  ["Workout done, thanks", call("done")],
  ["nailed it", call("done")],
  ["done 8k 45:10 rpe 6", call("done", { rpe: "6", distance: "8km", time: "45:10" })],
  [
    "done 8.2 km in 45:10, effort 6/10",
    call("done", { rpe: "6", distance: "8.2km", time: "45:10" }),
  ],
  ["done, 6/10", call("done", { rpe: "6" })],
  ["ran 8 km in 45:10", call("done", { distance: "8km", time: "45:10", part: "run" })],
  ["I ran 5 miles", call("done", { distance: "5mi", part: "run" })],
  ["just ran 45 min", call("done", { time: "45:00", part: "run" })],
  ["ran 8k at 5:30/km", call("done", { distance: "8km", part: "run" })],
  ["ran 21.1 km in 1:45", call("done", { distance: "21.1km", time: "1:45:00", part: "run" })],
  ["ran 1h05 this morning", call("done", { time: "1:05:00", part: "run" })],
  ["went for a run yesterday", call("done", { part: "run", day: "yesterday" })],
  ["ran 10k on monday", call("done", { distance: "10km", part: "run", day: "monday" })],
  ["done yesterday", call("done", { day: "yesterday" })],
  ["done run only", call("done", { part: "run" })],
  ["only the run, done", call("done", { part: "run" })],
  ["did the legs", call("done", { part: "strength" })],
  ["did the run and the legs", call("done")],
  ["did half of it", call("done", { part: "partly" })],
  ["did 40 of 60 lunges", call("done", { reps: "40", part: "partly" })],
  ["did 40/60 lunges", call("done", { reps: "40", part: "partly" })],
  ["60 squats done", call("done", { reps: "60", part: "strength" })],
  ["did my run and 30 squats and 30 lunges", call("done", { reps: "60" })],
  ["done, felt great", call("done")],
  ["5 km løbet på 28 min", call("done", { distance: "5km", time: "28:00", part: "run" })],
  ["færdig", call("done")],
  ["FÆRDIG 🎉", call("done")],
  ["faerdig", call("done")],
  ["klaret", call("done")],
  ["løb 8 km på 45:10", call("done", { distance: "8km", time: "45:10", part: "run" })],
  ["har løbet 8,5 km i dag", call("done", { distance: "8.5km", part: "run" })],
  ["har løbet 6 km i går", call("done", { distance: "6km", part: "run", day: "yesterday" })],
  ["jeg løb i går", call("done", { part: "run", day: "yesterday" })],
  ["færdig, anstrengelse 7", call("done", { rpe: "7" })],
  ["kun løb, færdig", call("done", { part: "run" })],
  ["only did 40 of the 60 lunges", call("done", { reps: "40", part: "partly" })],
  ["done 5 of 10 km", call("done", { distance: "5km", part: "partly" })],
  ["jeg nåede 3 af 8 km", call("done", { distance: "3km", part: "partly" })],
  ["did 8k 45:10 😅", call("done", { distance: "8km", time: "45:10" })],
  ["log 8k 45:10", call("done", { distance: "8km", time: "45:10" })],
  ["log my run", call("done", { part: "run" })],
  ["done with the run", call("done", { part: "run" })],
  ["jeg nåede kun 30 squats", call("done", { reps: "30", part: "strength" })],
  ["løbeturen er klaret", call("done", { part: "run" })],
  ["trænede ben i går", call("done", { part: "strength", day: "yesterday" })],
];

const NOT_DONE: readonly Row[] = [
  ["not done", unsure("skip", "today")],
  ["not done yet", unsure("skip", "today")],
  ["didn't do it", unsure("skip", "today")],
  ["dinner is done", unsure("done")],
  ["been there, done that", unsure("done")],
  ["did nothing", unsure("skip", "today")],
  ["I did not run yesterday", unsure("skip day:yesterday", "today day:yesterday")],
  ["haven't finished", unsure("skip", "today")],
  ["ikke løbet", unsure("skip", "today")],
  ["ikke færdig", unsure("skip", "today")],
  ["jeg har ikke løbet i dag", unsure("skip", "today")],
  ["done?", unsure("done")],
  ["did I run yesterday?", unsure("today day:yesterday")],
  ["almost done", unsure("done")],
  ["I'm done for", unsure()],
  ["I am so done", unsure()],
  ["done with this job", unsure("done")],
  ["done with work for today", unsure("done")],
  ["finished the report", unsure("done")],
  ["yeah right, done 😂", unsure("done")],
  ["when I'm done I'll tell you", unsure("done", "today")],
  ["ran out of milk", unsure("done part:run")],
  ["ran into a wall at work", unsure("done part:run")],
  ["ran a half marathon", unsure("done part:run")],
  ["ran 8k at 18:00", unsure("done distance:8km part:run")],
  ["8k 45:10", unsure("done distance:8km time:45:10")],
  ["did 3x15 squats", unsure("done reps:15 part:strength")],
  ['my coach wrote "done"', unsure("done")],
  ["Ben is done", unsure("done part:strength")],
  ["✅", unsure("done")],
  ["I want to be done", unsure("done")],
  ["will run 8k tomorrow", unsure("today day:tomorrow")],
  ["skal løbe 8 km i morgen", unsure("today day:tomorrow")],
  ["næsten færdig", unsure("done")],
  ["done! what's tomorrow?", unsure("done", "today day:tomorrow")],
  ["finish today", unsure("today")],
  ["jeg klarer det", unsure()],
  ["jeg løber 8 km nu", unsure()],
  ["løber lige nu", unsure("today")],
  ["jeg jogger i dag", unsure("today")],
  ["jeg laver ben i dag", unsure("today")],
  ["gennemfører i dag", unsure("today")],
  ["løbet", unsure()],
  ["løbet på torsdag", unsure("today day:thursday")],
  ["log", unsure("done")],
  ["my training log", unsure()],
  ["I'm done with running", unsure("done")],
  ["done with training", unsure("done")],
  ["I'm totally done", unsure("done")],
  ["jeg er helt færdig", unsure("done")],
  ["jeg er færdig med at løbe", unsure("done")],
  ["half done", unsure("done part:partly")],
  ["halvt færdig", unsure("done part:partly")],
  ["complete it", unsure()],
  ["should be done today", unsure("done")],
  ["done 0 reps", unsure("done reps:0 part:strength")],
  ["did my run but skipped the legs", unsure("done part:run", "skip session:legs")],
  ["my wife ran 8k", unsure("done distance:8km part:run")],
  ["min kone har løbet 8 km", unsure("done distance:8km part:run")],
  ["are you done?", unsure("done")],
  ["er du færdig?", unsure("done")],
  ["not yet done with it", unsure("skip", "today")],
  ["ain't done", unsure("done")],
  ["un-done", unsure("done")],
  ["I could have done it", unsure("done")],
  ["jeg skulle have løbet", unsure()],
  ["consider it done", unsure("done")],
  ["homework done", unsure("done")],
  ["dishes done ✅", unsure("done")],
  ["opgaven er færdig", unsure("done")],
  ["færdig på arbejde", unsure("done")],
  ["ran a bath", unsure("done part:run")],
  ["my nose ran all day", unsure("done part:run")],
  ["ran mon, tue", unsure("done part:run day:monday")],
  ["forgot to log it", unsure("done")],
  ["glemte at løbe", unsure()],
  ["nåede det ikke", unsure("skip", "today")],
  ["fik ikke løbet i dag", unsure("skip", "today")],
  ["blev ikke til noget", unsure()],
  ["done? not me", unsure("skip", "today")],
  ["stopped after 3 km", unsure()],
];

const SKIPS: readonly Row[] = [
  ["skip today", call("skip")],
  ["skpi today", call("skip")],
  ["please skip tomorrow", call("skip", { day: "tomorrow" })],
  [
    "skip legs tomorrow, no time",
    call("skip", { session: "legs", day: "tomorrow", reason: "no-time" }),
  ],
  ["skip the long run on sunday", call("skip", { session: "long", day: "sunday" })],
  ["skip, too tired", call("skip", { reason: "tired" })],
  ["skip the run, it is raining", call("skip", { session: "run", reason: "weather" })],
  ["cancel tomorrow's session", call("skip", { day: "tomorrow" })],
  ["could you skip the tempo?", call("skip", { session: "tempo" })],
  ["spring i dag over", call("skip")],
  ["drop benene i morgen", call("skip", { session: "legs", day: "tomorrow" })],
  ["skip i dag, for træt", call("skip", { reason: "tired" })],
];

const NO_SKIPS: readonly Row[] = [
  ["can't run tomorrow", unsure("skip day:tomorrow", "today day:tomorrow")],
  ["I can't make it today", unsure("skip", "today")],
  ["no run today", unsure("skip", "today")],
  ["not today", unsure("skip", "today")],
  ["jeg kan ikke løbe i morgen", unsure("skip day:tomorrow", "today day:tomorrow")],
  ["ikke i dag", unsure("skip", "today")],
  ["don't skip today", unsure("today")],
  ["can I skip today?", unsure("skip")],
  ["should I skip legs tomorrow?", unsure("skip session:legs day:tomorrow")],
  ["skip the meeting", unsure("skip reason:no-time")],
  ["skip ad", unsure("skip")],
  ["missed you", unsure("skip")],
  ["skip today and tomorrow", unsure("skip")],
  ["tired", unsure("skip reason:tired")],
  ["cancel everything", unsure("skip")],
  ["cancel my subscription", unsure("skip")],
  ["she said skip today", unsure("skip")],
  ["må jeg springe over i dag?", unsure("skip")],
  ["skip this week", unsure("skip")],
  ["skip the rest of the plan", unsure("skip")],
  ["skipped monday", unsure("week")],
  ["cant run tmrw", unsure("skip day:tomorrow", "today day:tomorrow")],
  ["no way I'm running today", unsure("skip", "today")],
  ["jeg gider ikke i dag", unsure("skip reason:tired")],
  ["har ikke tid i dag", unsure("skip reason:no-time")],
  ["I never skip", unsure("today")],
  ["skip a beat", unsure("skip")],
  ["orker ikke", unsure("skip reason:tired")],
];

const LOOKS: readonly Row[] = [
  ["what's today", call("today")],
  ["whats on today?", call("today")],
  ["What should I run today?", call("today")],
  ["todya", call("today")],
  ["tommorow?", call("today", { day: "tomorrow" })],
  ["what about thursday", call("today", { day: "thursday" })],
  ["do I run tomorrow?", call("today", { day: "tomorrow" })],
  ["what's the plan for saturday", call("today", { day: "saturday" })],
  ["show me 2026-12-24", call("today", { day: "2026-12-24" })],
  ["good morning, what's today?", call("today")],
  ["hvad skal jeg i dag", call("today")],
  ["hvad står den på i morgen?", call("today", { day: "tomorrow" })],
  ["dagens træning", call("today")],
  ["skal jeg løbe på torsdag?", call("today", { day: "thursday" })],
  ["this week", call("week")],
  ["week 5", call("week", { number: "5" })],
  ["how does my week look", call("week")],
  ["denne uge", call("week")],
  ["vis uge 7", call("week", { number: "7" })],
  ["show the whole plan", call("plan")],
  ["vis hele planen", call("plan")],
  ["next week", unsure("week")],
  ["why", call("why")],
  ["why legs on monday", call("why", { day: "monday" })],
  ["why not wednesday?", call("why", { day: "wednesday" })],
  ["hvorfor ben på mandag", call("why", { day: "monday" })],
  ["why me", unsure("why")],
  ["when is my long run?", unsure("week")],
];

const CHANGES: readonly Row[] = [
  ["move tempo to friday", call("move", { session: "tempo", to: "friday" })],
  ["can you move the long run to saturday?", call("move", { session: "long", to: "saturday" })],
  ["move monday to thursday", call("move", { session: "monday", to: "thursday" })],
  ["mvoe intervals to tomorrow", call("move", { session: "intervals", to: "tomorrow" })],
  ["flyt tempo til fredag", call("move", { session: "tempo", to: "friday" })],
  ["can I move tempo to friday?", unsure("move session:tempo to:friday")],
  ["move legs from monday to thursday", unsure("move session:legs to:thursday")],
  ["move tempo", unsure("help command:move")],
  ["move the meeting to friday", unsure("help command:move")],
  ["we moved to Berlin on friday", unsure("today day:friday")],
  ["pause", call("pause")],
  ["pause my plan", call("pause")],
  ["pause until 2027-01-03", call("pause", { until: "2027-01-03" })],
  ["take a break for holiday", call("pause", { reason: "holiday" })],
  ["hold pause", call("pause")],
  ["pause until friday", unsure("pause")],
  ["I need a break", unsure("pause")],
  ["I need a break from work", unsure("pause")],
  ["pause the music", unsure("pause")],
  ["going on holiday next week", unsure("pause reason:holiday")],
  ["resume", call("resume")],
  ["I'm back", call("resume")],
  ["jeg er tilbage", call("resume")],
  ["I'm back home", unsure("resume")],
  ["undo", call("undo")],
  ["undo that please", call("undo")],
  ["take it back", call("undo")],
  ["fortryd", call("undo")],
  ["don't undo", unsure("undo")],
  ["help", call("help")],
  ["what can you do?", call("help")],
  ["hjælp", call("help")],
  ["how do I skip a session?", call("help", { command: "skip" })],
  ["hvordan flytter jeg tempo?", call("help", { command: "move" })],
];

const CHATS: readonly Row[] = [
  ["thanks", chat],
  ["Thank you so much!", chat],
  ["thx 👍", chat],
  ["👍", chat],
  ["hello", chat],
  ["good morning", chat],
  ["well done", chat],
  ["great, thanks", chat],
  ["tak for hjælpen", chat],
  ["hej", chat],
  ["godmorgen", chat],
  ["", unsure()],
  ["?", unsure()],
  ["😀", unsure()],
  ["lorem ipsum dolor", unsure()],
  ["the deadline for the report is near", unsure()],
];

const TABLE: readonly (readonly [group: string, rows: readonly Row[]])[] = [
  ["an emergency, before everything else", EMERGENCIES],
  ["no emergency, said kindly", NO_EMERGENCIES],
  ["a stop sign", RED_FLAGS],
  ["pain, with its place and number", PAINS],
  ["no pain of the runner's own", NO_PAINS],
  ["illness", ILLNESSES],
  ["no illness", NO_ILLNESSES],
  ["something done", DONE],
  ["nothing to log without asking", NOT_DONE],
  ["a session to leave out", SKIPS],
  ["no skip without asking", NO_SKIPS],
  ["a look", LOOKS],
  ["a change of plan", CHANGES],
  ["small talk and nothing", CHATS],
];

describe("plain words", () => {
  describe.each(TABLE)("are understood as %s", (_, rows) => {
    it.each(rows)("%s", (said, understood) => {
      expect(understand(said, ["en", "da"])).toEqual(understood);
    });
  });

  it("are tried in at least 200 messages, each of them once", () => {
    const said = TABLE.flatMap(([, rows]) => rows.map(([text]) => text));
    expect(said.length).toBeGreaterThanOrEqual(200);
    expect(new Set(said).size).toBe(said.length);
  });

  it("never log, skip or move anything when they deny it", () => {
    const denials = ["not", "didn't", "haven't", "never", "can't", "won't", "ikke", "aldrig"];
    const deeds = ["done", "did it", "ran 8k", "finished", "skip today", "færdig", "løbet 8 km"];
    for (const denial of denials) {
      for (const deed of deeds) {
        for (const text of [`${denial} ${deed}`, `I ${denial} ${deed}`, `${deed} ${denial}`]) {
          expect(understand(text, ["en", "da"]).kind, text).toBe("unsure");
        }
      }
    }
  });

  it("of one language only are commands in that language, and safety words in both", () => {
    expect(understand("færdig", ["en"])).toEqual(unsure());
    expect(understand("finished", ["da"])).toEqual(unsure());
    expect(understand("jeg har ondt i brystet", ["en"])).toEqual(emergency);
    expect(understand("chest pain", [])).toEqual(emergency);
  });

  it("that are long are read for safety and never as a command", () => {
    const story = "we ran and talked about the weather and the dog and the shoes ".repeat(20);
    expect(understand(`${story} done`, ["en", "da"])).toEqual(unsure());
    expect(understand(`${story} then I had chest pain`, ["en", "da"])).toEqual(emergency);
  });

  it("are an emergency in any case, with any sign around them", () => {
    for (const [said] of EMERGENCIES) {
      expect(isEmergency(said.toUpperCase()), said).toBe(true);
      expect(isEmergency(`hey!! ${said}!!! 😱`), said).toBe(true);
    }
  });
});

describe("any text at all", () => {
  it("is understood as something, without throwing", () => {
    const words = fc.constantFrom(
      ..."done did ran skip move to today tomorrow chest pain no not 8k 45:10 6/10 rpe knee ? , . \" ikke løb i dag 🙄 ' - / 2026-13-45 99999999 of".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(words, { maxLength: 40 }).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(text, (said) => {
        const { kind } = understand(said, ["en", "da"]);
        expect(["emergency", "red-flag", "pain", "illness", "call", "unsure", "chat"]).toContain(
          kind,
        );
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  it.each([
    ["one letter", "x"],
    ["commas", ","],
    ["half a phrase", "chest "],
    ["numbers", "45:10 "],
    ["halves of a clock", "1:"],
    ["dashes", "1 - "],
    ["spaces", " "],
    ["opened quotation marks", '"'],
    ["denied words", "no pain or "],
    ["emoji", "😀"],
  ])("of 100 kB made of %s is read within two seconds", (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = performance.now();
    understand(text, ["en", "da"]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
