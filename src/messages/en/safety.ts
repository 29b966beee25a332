/** From when pain changes training, and from when it stops it, of 10 (LM-8). */
const PAIN_TO_GO_ON = 2;
const PAIN_TO_MODIFY = 5;

const BACK_AFTER_ILLNESS =
  "no training until you have been without symptoms for 24 hours, without medicine; then one easy day for every sick day, the first at half length";

/** Fixed words of the safety rules (rulebook, section 9). */
export const safety = {
  emergency: [
    "Stop now and call 112 (or your local emergency number).",
    "If you can, stay with someone, and do not go on alone.",
  ],
  guidance:
    "This is training guidance, not medical advice. Stop with pain, dizziness or chest discomfort.",
  clearanceFirst:
    "Please talk to a doctor first; I will be here when you have the all-clear. Until then there is no plan.",
  howToClear:
    'When you have it, tell me in your words: /settings clearance:"my doctor said I may run"',
  cleared: "Thank you. I have noted that you are cleared, with today's date.",
  questionsIntro:
    "Before there is a plan, eight questions about your health. Your answers stay with me: nobody else sees them.",
  questions: [
    "Has a doctor ever told you that you have a heart problem or high blood pressure?",
    "Do you feel pain or pressure in your chest at rest, in daily life or when you move?",
    "Have you fainted in the last year, or do you lose your balance from dizziness?",
    "Do you have another long-term illness, such as diabetes, asthma, kidney disease or cancer?",
    "Do you take prescribed medicine for a long-term illness?",
    "Do you have, or did you have in the last year, a bone, joint, tendon or muscle problem that training could make worse?",
    "Has a doctor said that you should only train under medical supervision?",
    "Are you under 18, pregnant, less than twelve weeks after giving birth, without a period for three months or more, or in difficulty with eating?",
  ],
  answerHow:
    "If every answer is no: health:ok. Otherwise the numbers that you answer with yes, for example health:6",
  allNo: "All no",
  /**
   * What to stop, who should look at it and how soon (SF-3, SF-4, LM-8, SF-5). They name signs that
   * the runner has named, and never what may be behind them (SF-6).
   */
  redFlags: {
    calf: "Stop training. A calf that is hot, red or swollen is for a doctor to see today, not tomorrow. Short of breath or pain in the chest as well: call 112 (or your local emergency number).",
    "dark-urine":
      "Stop training. Dark urine after hard exercise is for a doctor to see today, not tomorrow.",
    "bone-stress":
      "No running and no jumping for now. Pain in one spot of a bone, at night, at rest, when you hop or land, or growing as you run needs a doctor, not a run.",
    joint:
      "No running, jumping or leg strength for now. A joint that swells, locks or gives way needs a professional to look at it.",
    pop: "Stop for now. A sudden pop needs a professional to look at it before you train that part again.",
    numbness:
      "Stop for now. Numbness, or a weakness that is more than tired legs, needs a professional to look at it soon. Sudden and on one side of the body: call 112 (or your local emergency number).",
    limp: "A limp is a stop, however small the pain. No running or jumping until you walk evenly; if it does not settle in a few days, have someone look at it.",
    dizziness:
      "Stop for now and sit down. Dizziness, or a heart that beats out of step, needs a doctor to look at it before you train again. If it does not pass at once, or with pain in the chest: call 112 (or your local emergency number).",
    worsening:
      "Pain that grows from week to week is a stop, also when the number is small. Rest from running and jumping; if it does not settle, have someone look at it.",
    lasting:
      "Pain that has stayed for two weeks needs a professional to look at it. Until then no running or jumping on it.",
    "long-ago":
      "Thank you for telling me. Also when it is long over, please have a doctor's all-clear before you train hard. If it comes back, stop and call 112 (or your local emergency number).",
    "professional-first":
      "I want a professional beside you for this, and until then no heavy legs, no jumps and no growing weeks. Tell me with /settings health:8, and I plan with care.",
  },
  /** LM-8 in bands; `where` is a part of the body, null when it was not said. */
  pain: (where: string | null, score: number | null): string => {
    const place = where === null ? "" : ` in your ${where}`;
    if (score === null) {
      return `How much is it${place}, from 0 to 10? Up to 2 you can go on; 3 to 5 means less and easier; above 5, or worse the next morning, means stop. What is behind it I cannot tell.`;
    }
    if (score <= PAIN_TO_GO_ON) {
      return `Thank you for saying so. Up to 2 of 10${place} is fine: go on as planned. If it grows, in the run or by tomorrow morning, stop and tell me.`;
    }
    return score <= PAIN_TO_MODIFY
      ? `${score} of 10${place} asks for a change: a third to a half less running, and no hard runs, jumps or heavy legs on it, until it is 2 or less. If it is worse the next morning, stop.`
      : `${score} of 10${place} is a stop. No running or jumping until it is calm in daily life; if it does not settle in a few days, or you limp, have someone look at it.`;
  },
  /** LM-9; `fever` is null when nothing was said about it. */
  illness: (fever: boolean | null): string =>
    fever === true
      ? `Fever means rest: ${BACK_AFTER_ILLNESS}.`
      : `With ${fever === null ? "fever, " : ""}chest symptoms, an aching body or a cough from below the neck: ${BACK_AFTER_ILLNESS}. With none of these, when in doubt, rest.`,
  notChanged: "Your plan is as it was. To take training out of it:",
  pausePlan: "Pause the plan",
  checkIn: "Check in",
  notePain: (score: number): string => `Note pain ${score} of 10`,
};
