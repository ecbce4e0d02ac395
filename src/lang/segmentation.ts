/** The words and patterns of both languages by which text is cut into sentences and lines are told apart: data only. */
import type { PerLanguage } from "../model/language.js";

/** Abbreviations are written with their final full stop and compared without regard to case. */
export interface SentenceWords {
  /** Titles and the like, always followed by a name: their full stop never ends a sentence. */
  readonly titles: readonly string[];
  /** Their full stop ends no sentence when a number follows, otherwise they are ordinary words. */
  readonly beforeNumber: readonly string[];
  /** Part of names and places: a sentence ends here only if the next word is a starter. */
  readonly inNames: readonly string[];
  /** Words that go on a time of day ("9 a.m. Monday", "5 p.m. EST"), as written. */
  readonly afterTime: readonly string[];
  /** Words with an exclamation or question mark of their own. */
  readonly exclaiming: readonly string[];
  /** Words that begin sentences and go on no name, lower case. */
  readonly starters: readonly string[];
  /** Words before a number that heads a line ("Điều 5."), lower case. */
  readonly numbered: readonly string[];
}

export const SENTENCE_WORDS: PerLanguage<SentenceWords> = {
  vi: {
    titles: (
      "TP. T.P. TX. TT. KP. GS. PGS. TS. ThS. Th.S. CN. KS. BS. BSCK. BSCKI. BSCKII. DS. LS. KTS. NSƯT. NSND. NS. " +
      "NGƯT. NGND. PGS.TS. PGS.TS.BS. PGS.BS. GS.TS. GS.TSKH. GS.VS. TSKH. TS.BS. TS.LS. ThS.BS. ThS.LS. BS.CKI. " +
      "BS.CKII. BS.ThS. BS.TS. VS. HLV. ĐD. NSX. Tr.CN. đ/c. Đ/c. Ô. Mr. Mrs. Ms. Dr. Prof. St. Gen. " +
      "Cty. C.ty. CTCP. KCN. KĐT. TDP. Nxb. NXB. T/p. Tp. vd. VD. tel. ĐT. SĐT."
    ).split(" "),
    beforeNumber: "No. Nr. tr. Tr. Sđd. pp. vol. Vol. Th.".split(" "),
    inNames: "Inc. Corp. Co. Ltd. Jr. Sr. Bros. TW.".split(" "),
    afterTime: [],
    exclaiming: ["Yahoo!", "Jeopardy!", "Mamma Mia!", "Oklahoma!"],
    starters: (
      "ông bà anh chị cô họ chúng tôi nó đây đó điều việc các những một mỗi mọi nhiều hai ba theo tại trong trên dưới " +
      "sau trước khi nếu vì do để với từ đến cùng cũng ngoài ngày sáng trưa chiều tối đêm năm tháng tuần tuy nhưng và " +
      "hoặc còn bên hiện đồng đặc riêng như là có không được bị đã đang sẽ vừa mới qua nhờ bởi dù mặc thậm ngay tiếp " +
      "cuối đầu lúc vào ở song trái ngược đối về liên cơ bằng chỉ chưa cho dự gần giữa hầu hơn kể kết khoảng lần lý " +
      "nhằm nhìn nơi phần phía rất số thay thêm theo thế thời trung tuy tổng vậy ví xung ý đáng đại đội tàu người nhà"
    ).split(" "),
    numbered: ["điều", "chương", "mục", "phần", "khoản", "bài", "bước", "câu", "tiết", "phụ lục"],
  },
  en: {
    titles: (
      "Mr. Mrs. Ms. Mx. Messrs. Mmes. Dr. Drs. Prof. St. Ste. Gen. Lt. Col. Maj. Capt. Cmdr. Cdr. Adm. Brig. Sgt. Cpl. " +
      "Pvt. Pte. Sen. Sens. Rep. Reps. Gov. Govs. Pres. Rev. Fr. Hon. Amb. Supt. Insp. Det. Asst. Assoc. Mt. Ft. Hwy. " +
      "Lt.Col. Lt.Gen. Maj.Gen. Brig.Gen. Sgt.Maj. Atty. Attys. Mgr. Msgr. Mlle. Mme. vs. v. cf. e.g. i.e. viz. ca. " +
      "approx. incl. esp. TP. Tp. Assoc.Prof. Prof.Dr. A.k.a. a.k.a. Secy. Dept."
    ).split(" "),
    beforeNumber: (
      "No. Nos. Art. Arts. Fig. Figs. Vol. Vols. Sec. Secs. Ch. p. pp. par. para. l. ll. Jan. Feb. Mar. Apr. Jun. Jul. " +
      "Aug. Sep. Sept. Oct. Nov. Dec. Rs. Ex. Op. Pt. Rte. Eq. c. lot. Bldg. Apt. Rm. Flt. Tel. ext."
    ).split(" "),
    inNames: (
      "Inc. Corp. Co. Cos. Bros. Ltd. LLC. plc. Jr. Sr. Esq. Ave. Blvd. Rd. Sq. Univ. Dist. Ala. Ariz. Ark. Calif. Colo. " +
      "Conn. Fla. Ga. Kan. Ky. La. Md. Mich. Minn. Mo. Mont. Neb. Nev. Okla. Pa. Tenn. Tex. Vt. Va. Wis. Wyo. Ont. Que. " +
      "W.Va. Tues. Thurs. Assn. Intl. Natl. Mfg. Gov't. Int'l."
    ).split(" "),
    afterTime: (
      "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August " +
      "September October November December Eastern Central Mountain Pacific ET EST EDT CT CST CDT MT PT PST PDT GMT UTC " +
      "CET CEST BST IST ICT JST AEST AEDT Hanoi Vietnam"
    ).split(" "),
    exclaiming: ["Yahoo!", "Jeopardy!", "Jeopardy!,", "Oklahoma!", "Yum!"],
    starters: (
      "the a an this that these those he she it they we i you his her its their our my your there here in on at for " +
      "from by with without after before during since while when where whether if as although though however but and or " +
      "so yet also some many most several others another both each such what who why how which according despite under " +
      "over meanwhile moreover furthermore then now later last earlier today yesterday to not no one two three only " +
      "even because until once among amid between about all any every nearly still thus therefore instead please " +
      "through throughout following based given despite unlike like just more much few less neither either nor " +
      "afterwards afterward subsequently previously currently recently finally additionally nevertheless nonetheless"
    ).split(" "),
    numbered: [
      "article",
      "section",
      "chapter",
      "part",
      "rule",
      "step",
      "clause",
      "annex",
      "appendix",
      "question",
    ],
  },
};
