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
      "TP. T.P. TX. Tx. TT. Tt. KP. GS. PGS. TS. ThS. Th.S. CN. KS. BS. BSCK. BSCKI. BSCKII. DS. LS. KTS. NSƯT. NSND. NS. " +
      "NGƯT. NGND. PGS.TS. PGS.TS.BS. PGS.BS. GS.TS. GS.TS.BS. GS.TSKH. GS.VS. TSKH. TS.BS. TS.LS. ThS.BS. ThS.LS. BS.CKI. " +
      "BS.CKII. BS.ThS. BS.TS. VS. HLV. ĐD. NSX. Tr.CN. đ/c. Đ/c. Ô. Mr. Mrs. Ms. Dr. Prof. St. Gen. " +
      "Cty. C.ty. CTCP. KCN. KĐT. TDP. Nxb. NXB. T/p. Tp. tp. tx. gs. pgs. ths. bs. vd. VD. tel. ĐT. SĐT."
    ).split(" "),
    beforeNumber: "No. Nr. tr. Tr. Sđd. pp. vol. Vol. Th.".split(" "),
    inNames: "Inc. Corp. Co. Ltd. Jr. Sr. Bros.".split(" "),
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

/** By what a line shows that it is no running text; patterns see the line without white space around it. */
export interface LineMarks {
  /** Navigation, advertising, tags, legal notes; also an address of the publisher. */
  readonly boilerplate: readonly RegExp[];
  /** Who wrote, reported or supplied the text. */
  readonly byline: readonly RegExp[];
  /** How the credit of a photo, video or chart begins; it belongs to the sentence before it. */
  readonly credit: RegExp;
  /** The text of a photo, video or chart, told by the credit at its end. */
  readonly caption: readonly RegExp[];
  /** Words of which, with figures, a line of date and time is made; lower case. */
  readonly dateWords: readonly string[];
  /** Names of a field that holds a date, as they stand before it in exported text; lower case. */
  readonly dateLabels: readonly string[];
}

export const LINE_MARKS: PerLanguage<LineMarks> = {
  vi: {
    boilerplate: [
      /^(?:tags?|hashtags?|từ kho[áa]|từ khóa|chủ đề|thẻ|chuyên mục|chuyên đề)\s*[:：]/iu,
      /^(?:quảng cáo|advertisement|trang chủ|đăng nhập|đăng ký|bình luận|ý kiến|chia sẻ|chia sẻ bài viết|in bài(?: viết)?|lưu bài(?: viết)?|gửi(?: bình luận| email)?|thích|theo dõi|sao chép liên kết|copy link|nghe đọc bài|nghe bài viết|tin nổi bật|tin mới(?: nhất)?|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|cùng chuyên mục|đang hot|mới nhất|video|podcast|infographic|multimedia|zalo|facebook|twitter)(?:\s*\(?\d+\)?)?$/iu,
      /^(?:chia sẻ|đăng|gửi|lưu|theo dõi)(?: bài viết| tin| bài)?(?: chúng tôi)? (?:lên|qua|trên|tới|vào) (?:facebook|twitter|x|zalo|telegram|linkedin|email|google news|messenger)\b.{0,20}$/iu,
      /^(?:tin|bài|các tin|các bài|nội dung|chủ đề|video)(?: viết)? (?:liên quan|cùng chuyên mục|khác|nên đọc)\s*:?/iu,
      /^(?:>>+|»+|►|▶)\s*/u,
      /^(?:xem|đọc|nghe) (?:thêm|tiếp|ngay)\b[^.]*:?/iu,
      /^(?:có thể )?(?:bạn|quý vị) (?:có thể )?(?:quan tâm|thích)/iu,
      /^mời (?:quý |các )?(?:bạn đọc|độc giả|quý vị|bạn|vị)/iu,
      /^(?:©|\(c\)|copyright|bản quyền|giấy phép|giấy phép số|cơ quan chủ quản|tổng biên tập|hotline|tòa soạn|toà soạn|địa chỉ|điện thoại|e-?mail|liên hệ quảng cáo|website|url|link)\s*(?:[:©]|\d|thuộc|hoạt động|số|©)/iu,
      /(?:^|\s)(?:all rights reserved|giữ bản quyền)\b/iu,
    ],
    byline: [
      /^(?:theo|nguồn|tác giả|phóng viên|biên tập(?: viên)?|thực hiện|tổng hợp|biên dịch|người dịch|tin|bài|tin, ảnh|bài, ảnh|tin và ảnh|bài và ảnh|pv|ctv|nhóm pv|nhóm phóng viên)\s*[:：]\s*\S/iu,
      /^(?:[Tt]heo|[Nn]guồn)(?: báo| đài| hãng| tạp chí)? [\p{Lu}\d][^.!?:;,]{1,40}$/u,
      /^\p{Lu}[^.!?:;]{2,40}\((?:theo )?(?:TTXVN|Vietnam\+|TTXVN\/Vietnam\+|T\/h|t\/h|tổng hợp|dịch|lược dịch|TH)[^)]{0,30}\)$/u,
      /^\p{Lu}[^.!?:;]{2,40}\s*[-–/|]\s*(?:TTXVN|Vietnam\+|VNA|VOV|VTV|PV|CTV)$/u,
      /^\(?(?:[Tt]heo|[Nn]guồn|[Tt]ổng hợp (?:từ|theo)|[Ll]ược dịch (?:từ|theo)|[Dd]ịch từ):? \p{Lu}[^.!?:;,()]{1,40}(?:, \p{Lu}[^.!?:;,()]{1,40})*\)?\.?$/u,
      /^(?:PV|CTV|BT|Nhóm PV|Nhóm phóng viên)(?:[\s/–-]+\p{Lu}.{0,40})?$/u,
    ],
    credit:
      /^[([]?\s*(?:ảnh|hình ảnh|hình|đồ họa|đồ hoạ|nguồn ảnh|clip|video|photo)(?:\s*\d+)?(?: minh h[ọo]a| tư liệu| chụp màn hình)?\s*[:：]/iu,
    caption: [
      /(?:[(.!?…|–-]|(?<!^(?:tin|bài)),)\s*(?:ảnh|hình|đồ họa|đồ hoạ|video|clip|nguồn ảnh|photo)(?: minh h[ọo]a| tư liệu| chụp màn hình)?\s*[:：]\s*[^().]{2,60}\)?\.?$/iu,
      /\(?ảnh (?:minh h[ọo]a|tư liệu|chụp màn hình)\.?\)?$/iu,
      /\((?:ảnh|photo)\s[^()]{2,40}\)\.?$/iu,
    ],
    dateWords: (
      "thứ hai ba tư năm sáu bảy chủ nhật ngày tháng năm lúc giờ phút sáng trưa chiều tối đêm cập nhật đăng xuất bản " +
      "gmt utc am pm h cn t và hôm nay lần cuối phát hành thời gian date published updated"
    ).split(" "),
    dateLabels: [
      "date",
      "ngày đăng",
      "đăng ngày",
      "đăng lúc",
      "cập nhật",
      "cập nhật lúc",
      "ngày xuất bản",
      "thời gian",
    ],
  },
  en: {
    boilerplate: [
      /^(?:tags?|hashtags?|key ?words|topics?|categor(?:y|ies)|filed under|related(?: topics)?|more on)\s*:/iu,
      /^(?:advertisement|advertising|sponsored(?: content)?|home|log ?in|sign ?in|sign ?up|subscribe|share|share this(?: article)?|print|e-?mail|comments?|leave a comment|related (?:news|articles?|stories|content|topics)|most (?:read|popular|viewed)|trending|top stories|latest(?: news)?|recommended|you may also like|read next|up next|continue reading|listen|listen to article|watch|video|photos?|gallery|menu|search|copy link|facebook|twitter|linkedin|whatsapp|telegram|back to top|skip to (?:main )?content)(?:\s*\(?\d+\)?)?$/iu,
      /^(?:share|tweet|post|pin|send|save|print|follow)(?: (?:this|it|us|article|story|page)){0,2} (?:on|to|via|by|with) (?:facebook|twitter|x|linkedin|whatsapp|telegram|zalo|reddit|pinterest|google news|messenger|e-?mail)\b.{0,20}$/iu,
      /^(?:read|see|watch|learn|find out) (?:more|also|next|full story)\b\s*[:»>]?/iu,
      /^(?:also read|don't miss|more from|related)\b\s*:/iu,
      /^(?:click|tap) here\b/iu,
      /^(?:>>+|»+|►|▶)\s*/u,
      /^(?:follow|like|join) us\b/iu,
      /^(?:subscribe|sign up) (?:to|for)\b/iu,
      /^(?:©|\(c\)|copyright)\s/iu,
      /\ball rights reserved\b/iu,
      /^(?:hotline|e-?mail|tel|phone|address|website|url|link|permalink|doi)\s*:/iu,
      /^our standards:/iu,
    ],
    byline: [
      /^by:? \p{Lu}[^.!?;]{2,80}$/iu,
      /^(?:(?:additional |further )?(?:reporting|writing|editing)|compiled|translated|written|edited|reported|photographs?|graphics?) by \p{Lu}/iu,
      /^(?:authors?|reporters?|editors?|source|sources|correspondent|writer|translator)\s*:\s*\S/iu,
      /^\p{Lu}[^.!?:;]{2,40}\s*[-–/|]\s*(?:VNA|VNS|VOV|AP|AFP|Reuters|Xinhua|BBC(?: News)?)$/u,
      /^\(?(?:AP|AFP|VNA|VNS|VOV|Reuters|Xinhua|Bloomberg|Staff (?:writer|reporter)s?)\)?\.?$/iu,
      /^(?:the )?(?:associated press|vietnam news agency|staff reporters?)$/iu,
    ],
    credit:
      /^[([]?\s*(?:ap photo|photos?|images?|picture|video|graphic|illustration|caption|file photo|photo credit)(?:\s*\d+)?\s*[:/]/iu,
    caption: [
      /[(.,!?…|–-]\s*(?:ap photo|photos?|images?|picture|video|graphic|illustration|file photo|photo credit|photo courtesy)\s*[:/]\s*[^()]{2,60}\)?\.?$/iu,
      /\((?:photos?|images?|illustrative (?:photo|image)|file photo|ap photo|photo illustration)\b[^()]{0,60}\)\.?$/iu,
      /(?:\/|\bvia )(?:ap|afp|getty images|reuters|epa|shutterstock)\)?\.?$/iu,
      /(?:^|[(.!?…|–-]\s*)(?:photo|image|photograph)s? (?:by|courtesy(?: of)?|from) \p{Lu}[^.]{1,50}\)?\.?$/iu,
      /\b(?:getty images|file photo|illustrative (?:photo|image))\)?\.?$/iu,
    ],
    dateWords: (
      "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january " +
      "february march april may june july august september october november december jan feb mar apr jun jul aug sep " +
      "sept oct nov dec am pm a.m p.m gmt utc est edt et pst pdt pt ict at on of date published updated posted last " +
      "modified first publication and hrs ist cet bst th st nd rd"
    ).split(" "),
    dateLabels: [
      "date",
      "published",
      "published on",
      "updated",
      "last updated",
      "posted",
      "posted on",
      "publication date",
    ],
  },
};
