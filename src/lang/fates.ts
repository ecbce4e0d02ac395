/** What happened to people, by the words before and after how many they are, in both languages. */
import type { PerLanguage } from "../model/language.js";

/** Counts of people (`COUNTED`) that what happened to them tells better; those of men, women and children stay. */
export const FATED = "people victim passenger suspect student worker soldier police protester patient";

/** A count of the dead is none of the rescued, unless it counts lives that someone saved. */
export const RESCUED = "rescued";

export interface FateWords {
  /** `fate | phrases`, one fate a line: right before the number, but for words of `beforeLinks` and `rises`. */
  readonly before: string;
  /** The same right after the counted people, but for words of `afterLinks`. */
  readonly after: string;
  readonly beforeLinks: string;
  /** Words that say how a toll got to the number; what tolls it may stand a few words further back. */
  readonly rises: string;
  readonly tolls: string;
  readonly afterLinks: string;
  /** What a stretch of time is, by the words right after it; one sort a line. */
  readonly stretches: string;
}

export const FATES: PerLanguage<FateWords> = {
  vi: {
    before: `
dead | chết; giết; giết chết; sát hại; thiệt mạng; tử vong; tử nạn; sinh mạng; mạng sống; tính mạng; tử thương
injured | bị thương; thương
missing | mất tích
evacuated | sơ tán; di tản; di dời
arrested | bắt; bắt giữ; tạm giữ; bắt giam; tạm giam; bắt tạm giam
hospitalised | nhập viện
rescued | cứu; cứu sống; giải cứu`,
    after: `
dead | chết; thiệt mạng; tử vong; tử nạn; bỏ mạng; qua đời; chết đuối; mất mạng; bị giết; bị sát hại
injured | bị thương; thương vong nhẹ; trọng thương; bị thương nặng
missing | mất tích; chưa được tìm thấy
evacuated | sơ tán; di tản; di dời
arrested | bị bắt; bị tạm giữ; bị bắt giữ; bị tạm giam
hospitalised | nhập viện; cấp cứu; bệnh viện; điều trị tại bệnh viện
rescued | được cứu; được giải cứu`,
    beforeLinks:
      "ít nhất khoảng hơn gần thêm tổng cộng là của tối thiểu cả được chừng trên tới đi cho toàn bộ đã con số",
    rises: "tăng lên đến tới thành mức ở lại dừng hiện nay đạt vượt",
    tolls: "chết vong mạng",
    afterLinks: "khác đã bị được phải đang vẫn còn cũng đưa đi vào tới đến do ở trong số này",
    stretches: `
ago | trước; trước đó; trước đây
later | sau; sau đó
jail | tù; tù giam`,
  },
  en: {
    before: `
dead | killed; killing; kills; kill; claimed; claiming; deaths; death toll; toll; dead; fatalities; murdered; murdering; murder
injured | injured; injuring; injures; injure; wounded; wounding; wounds; wound; hurt; hurting; injuries
missing | missing
evacuated | evacuated; evacuating; evacuate; evacuates; evacuation
arrested | arrested; arresting; arrest; arrests; detained; detaining; detain; detains
hospitalised | hospitalised; hospitalized; hospitalising; hospitalizing
rescued | rescued; rescuing; rescue; rescues; saved; saving; save; saves`,
    after: `
dead | killed; dead; died; dying; die; perished; drowned; lost their lives; murdered; slain
injured | injured; wounded; hurt; with injuries; suffered injuries; sustained injuries
missing | missing; unaccounted for
evacuated | evacuated; evacuating; evacuate
arrested | arrested; detained; in custody; into custody
hospitalised | hospitalised; hospitalized; hospital; hospitals
rescued | rescued; saved`,
    beforeLinks:
      "at least about around some more than over nearly almost up to as many an estimated another the all of by only just",
    rises:
      "rose risen rises rising rise climbed climbs climbing jumped increased increasing stood stands standing reached reaching hit was is were at to has had have now passed exceeded topped",
    tolls: "toll deaths dead fatalities",
    afterLinks:
      "people others were was are have has had been being be also reportedly confirmed left still remain remained feared presumed seriously slightly badly critically severely who that to taken rushed sent the a local in by",
    stretches: `
ago | ago; earlier; before
later | later; after
jail | in prison; in jail; behind bars; imprisonment; jail; prison`,
  },
};
