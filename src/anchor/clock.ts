/** Hours and minutes with a part of the day → a time of day. */
import { after, numberOf, wordOf, type Context, type Draft, type Reading } from "./reading.js";

const HALF_PAST = 30;
/** What a pattern without minutes says. */
const QUARTER = 15;
const HOUR = 60;
const HALF_DAY = 12;
/** From this hour on an hour of the night is before midnight. */
const FIRST_OF_NIGHT = 6;

export const clockReadings: Readonly<Record<string, Reading>> = {
  time: (context) => {
    const compact = numberOf(context, "hm") ?? numberOf(context, "hdot");
    if (compact !== undefined) return timeDraft(context, Math.floor(compact / 100), compact % 100);
    return timeDraft(context, hourOf(context), numberOf(context, "min") ?? numberOf(context, "minute") ?? 0);
  },
  timeHalf: (context) => timeDraft(context, hourOf(context), HALF_PAST),
  timeAfter: (context) => timeDraft(context, hourOf(context), numberOf(context, "minute") ?? QUARTER),
  timeTo: (context) => timeDraft(context, hourOf(context), -(numberOf(context, "minute") ?? QUARTER)),
  // "8 giờ ngày 1/7" is a time, "8 giờ" a stretch.
  hourOfDay: (context) =>
    context.words.afterHours.has(after(context)?.form ?? "")
      ? timeDraft(context, hourOf(context), 0)
      : undefined,
  noonOfDay: (context) =>
    after(context)?.kind === "number" || context.words.afterHours.has(after(context)?.form ?? "")
      ? { kind: "time", key: "time:12:00" }
      : undefined,
  noon: () => ({ kind: "time", key: "time:12:00" }),
  midnight: () => ({ kind: "time", key: "time:00:00" }),
};

function hourOf(context: Context): number {
  return (numberOf(context, "h") ?? numberOf(context, "hour"))!;
}

/** `minute` may be below zero: so much before the hour. */
function timeDraft(context: Context, hour: number, minute: number): Draft | undefined {
  if (Math.abs(minute) >= HOUR || hour > 2 * HALF_DAY) return undefined;
  const dayPart = wordOf(context, "T");
  const clock = dayPart === undefined || hour > HALF_DAY ? hour : onHalf(hour, dayPart);
  const minutes = (clock * HOUR + minute + 2 * HALF_DAY * HOUR) % (2 * HALF_DAY * HOUR);
  return { kind: "time", key: `time:${twoDigits(Math.floor(minutes / HOUR))}:${twoDigits(minutes % HOUR)}` };
}

/** Which half of the day an hour up to twelve is on. */
function onHalf(hour: number, dayPart: string): number {
  if (dayPart === "am") return hour % HALF_DAY;
  if (dayPart === "noon") return hour >= 10 ? hour : hour + HALF_DAY;
  if (dayPart === "night" && (hour < FIRST_OF_NIGHT || hour === HALF_DAY)) return hour % HALF_DAY;
  return (hour % HALF_DAY) + HALF_DAY;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
