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
};
