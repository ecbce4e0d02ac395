/** Hours and minutes with a part of the day → a time of day. */
import { numberOf, wordOf, type Context, type Draft, type Reading } from "./reading.js";

const HALF_PAST = 30;
const HALF_DAY = 12;

export const clockReadings: Readonly<Record<string, Reading>> = {
  time: (context) => {
    const dayPart = wordOf(context, "T");
    const compact = numberOf(context, "hm") ?? numberOf(context, "hdot");
    if (compact !== undefined) return timeDraft(Math.floor(compact / 100), compact % 100, dayPart);
    const hour = numberOf(context, "h");
    if (hour === undefined) return readNamedTime(context);
    return timeDraft(hour, numberOf(context, "min") ?? halfPast(context), dayPart);
  },
};

function timeDraft(hour: number, minute: number, dayPart: string | undefined): Draft | undefined {
  if (minute > 59 || hour > 24) return undefined;
  const clock = dayPart === undefined || hour > HALF_DAY ? hour : onHalf(hour, dayPart);
  return {
    kind: "time",
    key: `time:${String(clock % 24).padStart(2, "0")}:${String(minute).padStart(2, "0")}`,
  };
}

/** Which half of the day an hour up to twelve is on. */
function onHalf(hour: number, dayPart: string): number {
  if (dayPart === "am") return hour % HALF_DAY;
  if (dayPart === "noon") return hour >= 10 ? hour : hour + HALF_DAY;
  return (hour % HALF_DAY) + HALF_DAY;
}

/** The pattern has a word and no slot after the hour: half past. */
function halfPast({ captures, end }: Context): number {
  const hour = captures.find(({ slot }) => slot === "h")!;
  const dayPart = captures.find(({ slot }) => slot === "T");
  return (dayPart?.at ?? end) - hour.at > 2 ? HALF_PAST : 0;
}

/** noon, midnight */
function readNamedTime({ tokens, at }: Context): Draft {
  return { kind: "time", key: tokens[at].word.form === "midnight" ? "time:00:00" : "time:12:00" };
}
