/** What tells that a name is a person's, who speaks, and whom a pronoun means, in both languages. */
import type { PerLanguage } from "../model/language.js";

export interface PeopleWords {
  /** Before a name: this is a person; `m` and `f` tell which pronoun can mean them, `-` neither. */
  readonly courtesy: Readonly<Record<"m" | "f" | "-", string>>;
  /** Words in an office that tell whether a man or a woman holds it, and words inside a Vietnamese name that do. */
  readonly officeWords: Readonly<Record<"m" | "f", string>>;
  readonly middleNames: Readonly<Record<"m" | "f", string>>;
  /** Titles of men that are also a country's name. */
  readonly doubtfulTitles: string;
  /** Words by which people are called: a single syllable behind them is a given name, also where it names a country. */
  readonly honorifics: string;
  /** Words that stand for the last fitting person; under `-` nouns, which do where they are definite. */
  readonly pronouns: Readonly<Record<"m" | "f" | "-", string>>;
  /** Those of them that are objects, and those that are only before a mark and before further words ("her for"). */
  readonly objects: string;
  readonly doubtfulObjects: string;
  readonly afterObjects: string;
  /** An office after one of these is several people, or the office itself, and means no one in particular. */
  readonly plurals: string;
  /** An office means a person only after one of these, or at the beginning; empty where no article is written. */
  readonly definite: string;
  /** Family names with which a run of capitals is surely a person's name. */
  readonly surnames: string;
  /** Given names with which a run of capitals is surely a person's name: men's, women's, either's. */
  readonly givenNames: Readonly<Record<"m" | "f" | "-", string>>;
  /** Offices that are family names as well, right after a given name. */
  readonly officesInNames: string;
  /** Words between a speaker and the verb of saying. */
  readonly beforeSays: string;
  /** Verbs that go with a speaker, right after the name. */
  readonly says: string;
  /** Right before the name: this person is quoted. */
  readonly accordingTo: string;
  /** Before a capitalised word: it is a place, an organisation. */
  readonly placeBefore: string;
  readonly placeAfter: string;
  readonly organisationBefore: string;
  readonly organisationAfter: string;
  /** Capitalised words that begin sentences or institutions and are no names by themselves, lower case. */
  readonly ordinary: string;
  /** Phrases that look like an entry and are none ("anh em", "pháp luật"). */
  readonly nothing: string;
  /** Lower-case words inside names. */
  readonly particles: string;
  /** Capitalised words that belong to the number after them, and to no name. */
  readonly numberSigns: string;
  /** Shape of this language's own syllables without diacritics: alone, such a capitalised word is no name. */
  readonly nativeSyllable: RegExp | undefined;
  /** Between an office and its country. */
  readonly links: string;
  /** The country of the leaders that a report names without one. */
  readonly homeCountry: string | undefined;
  /** Words by which a sentence tells of a match or a vote. */
  readonly scoreCues: string;
  /** Words beside a score that tell that the side spoken of won, or lost; apart by blanks. */
  readonly wonCues: string;
  readonly lostCues: string;
  /** Words that tell of a loss right behind a score only ("to defeat", "a 3-2 defeat"). */
  readonly lostAfter: string;
  /** Words by which a figure is planned, and by which it is reached. */
  readonly planCues: string;
  readonly resultCues: string;
  /** Verbs without a tense: the figure is reached, unless a word of planning stands before them ("sẽ đạt"). */
  readonly tenselessCues: string;
}

/** The country of the Vietnamese names that `surnames` tells. */
export const NATIVE_COUNTRY = "VN";

/**
 * Public leaders whom Vietnamese reports name in Sino-Vietnamese or another Vietnamese form: `international form |
 * Vietnamese forms`; the words of the left are those of the key, without hyphens.
 */
export const LEADERS = `
xi jinping | Tập Cận Bình
li qiang | Lý Cường
francis | Phanxicô; Phan-xi-cô
li keqiang | Lý Khắc Cường
wang yi | Vương Nghị
mao zedong | Mao Trạch Đông
hu jintao | Hồ Cẩm Đào
jiang zemin | Giang Trạch Dân
deng xiaoping | Đặng Tiểu Bình
zhou enlai | Chu Ân Lai
wen jiabao | Ôn Gia Bảo
zhu rongji | Chu Dung Cơ
li peng | Lý Bằng
liu shaoqi | Lưu Thiếu Kỳ
zhao leji | Triệu Lạc Tế
wang huning | Vương Hộ Ninh
cai qi | Thái Kỳ
ding xuexiang | Đinh Tiết Tường
li xi | Lý Hi; Lý Hy
han zheng | Hàn Chính
he lifeng | Hà Lập Phong
li zhanshu | Lật Chiến Thư
wang yang | Uông Dương
yang jiechi | Dương Khiết Trì
qin gang | Tần Cương
liu jianchao | Lưu Kiến Siêu
dong jun | Đổng Quân
peng liyuan | Bành Lệ Viên
tsai ing-wen | Thái Anh Văn
lai ching-te | Lại Thanh Đức
ma ying-jeou | Mã Anh Cửu
chiang kai-shek | Tưởng Giới Thạch
sun yat-sen | Tôn Trung Sơn; Tôn Dật Tiên
lee hsien loong | Lý Hiển Long
lee kuan yew | Lý Quang Diệu
lawrence wong | Hoàng Tuần Tài
kim jong-un | Kim Châng Un; Kim Chính Ân
kim jong-il | Kim Châng In; Kim Chính Nhật
kim il-sung | Kim Nhật Thành
ban ki-moon | Phan Cơ Văn
jack ma | Mã Vân
carrie lam | Lâm Trịnh Nguyệt Nga
john lee | Lý Gia Siêu
`;

/** Given names, and a few family names, that romanisations write differently, or short: `the key's form | others`. */
export const ROMANISATIONS = `
sergei | Sergey; Serguei; Sergej
dmitry | Dmitri; Dimitri; Dmitrii; Dimitry
alexander | Aleksandr; Alexandr; Aleksander
alexei | Alexey; Aleksei; Aleksey
andrei | Andrey; Andrej
nikolai | Nikolay; Nikolaj
yevgeny | Evgeny; Yevgeni; Evgeni; Evgenii; Yevgenii
yury | Yuri; Yurii; Iurii
valery | Valeri; Valerii
vasily | Vasili; Vasilii; Vassily
vladimir | Wladimir
volodymyr | Volodimir; Volodymir
yulia | Yuliya; Iuliia
tatiana | Tatyana; Tatjana
natalia | Natalya; Nataliya
ekaterina | Yekaterina
elena | Yelena
muhammad | Mohammed; Mohamed; Mohammad; Muhammed; Mohamad
ahmed | Ahmad
hussein | Hussain; Husain; Hossein; Husayn
hassan | Hasan
yusuf | Yousef; Youssef; Yousuf; Yusef
omar | Umar
khaled | Khalid
ibrahim | Ebrahim
mahmoud | Mahmud
abdullah | Abdallah; Abdulla
joseph | Joe
william | Bill
gaddafi | Qaddafi; Gadhafi; Kadhafi; Qadhafi; Gadafi
`;
/** Endings of one sound in romanised names of six letters and more, folded, and how the key writes it. */
export const ROMANISED_ENDING = { endings: /(?:yy|iy|yi|ij)$/, as: "y", letters: 6 } as const;

/** After a family name: `same` is told so seldom that the key leaves it out, `other` tells one of a family apart. */
export const GENERATIONS = { same: "Jr; Junior; Júnior", other: "Sr; Senior; II; III; IV" } as const;

/**
 * Given names of women after "Vân"; where it stands without its mark, "Van" is no man's "Văn" for sure. Folded.
 */
export const AFTER_VAN =
  "anh; trang; khanh; ha; nga; hoa; chi; giang; hong; nhi; thuy; lan; huong; ly; linh; phuong; dung; mai; thao; quynh; uyen; yen; kieu; ngoc; thu; tuyet; hanh; hang";

/** Onset, vowels, coda; compared with the folded word. */
export const NATIVE_SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?(?:[aeiouy]|a[iouy]|eo|eu|i[aeu]|ieu|o[aei]|oo|oa[io]|oeo|u[aeiouy]|u[oaey][iu]?|uo[iu]|uy[aeu]|ye|yeu)(?:c|ch|m|n|ng|nh|p|t)?$/;

export const PEOPLE: PerLanguage<PeopleWords> = {
  vi: {
    courtesy: {
      m: "ông; anh; chú; bác; ngài; Ông; Anh; Ngài; cậu; thầy; thầy giáo; dượng; Mr; Mr.",
      f: "bà; chị; cô; Bà; Chị; Cô; cô giáo; dì; thím; mợ; nữ sĩ; Mrs; Ms; Mrs.; Ms.",
      "-": "đồng chí; Đồng chí; đ/c; em; Em; cháu; nghệ sĩ; ca sĩ; diễn viên; nhà báo; nhà văn; nhạc sĩ; họa sĩ; vận động viên; cầu thủ; tỷ phú; tài xế; Nghệ sĩ; Ca sĩ; Diễn viên; hạ sĩ; Hạ sĩ; trung sĩ; thượng sĩ; Trung sĩ; Thượng sĩ; binh nhì; binh nhất; thiếu úy; trung úy; đại úy; thượng úy; Thiếu úy; Trung úy; Đại úy; Thượng úy; mục sư; Mục sư; linh mục; Linh mục; Hòa thượng; Thượng tọa; Đại đức; Nhà khoa học; nhà khoa học; chính trị gia; nhà thiết kế; hoa hậu; Hoa hậu; vua; tổng biên tập; Tổng biên tập; Nhà báo; Nhà văn; Nhạc sĩ; nghi phạm; bị cáo; bị can; tay vợt; Tay vợt; kình ngư; đạo diễn; Đạo diễn; cựu danh thủ; thạc sĩ; ThS; ThS.; ThS.BS; liệt sĩ; NSND; NSƯT; kỹ sư; kiến trúc sư",
    },
    officeWords: { m: "vua; vương", f: "nữ; hậu; bà" },
    middleNames: { m: "văn", f: "thị" },
    doubtfulTitles: "Anh",
    honorifics: "ông; bà; anh; chị; cô; chú; bác; cậu; em; cháu; thầy; ngài; dì; thím; mợ; dượng",
    pronouns: {
      m: "ông ấy; ông này; ông ta; anh ấy; anh này; anh ta; ông; anh",
      f: "bà ấy; bà này; bà ta; cô ấy; chị ấy; cô này; bà; chị; cô",
      "-": "nhà lãnh đạo; nhà lãnh đạo này; nhà lãnh đạo ấy; người lãnh đạo này; vị lãnh đạo; vị lãnh đạo này; chính khách này; nhà ngoại giao này; nhà lập pháp này; Nhà lãnh đạo",
    },
    objects: "",
    doubtfulObjects: "ông; bà; anh; cô; chị",
    afterObjects: "",
    plurals:
      "hai; ba; bốn; các; những; nhiều; mỗi; cựu; nguyên; vị; một; tân; làm; chức; vụ; cử; viên; bầu; giữ; phó; số; từng; thành; là; của; ghế; nhiệm",
    definite: "",
    surnames:
      "Nguyễn; Trần; Lê; Phạm; Hoàng; Huỳnh; Phan; Vũ; Võ; Đặng; Bùi; Đỗ; Hồ; Ngô; Dương; Lý; Đinh; Lương; Trịnh; Đoàn; Mai; Tô; Trương; Lâm; Phùng; Cao; Tạ; Hà; Châu; Tăng; Thái; Quách; Đào; Lưu; Vương; Kiều; Doãn; Văn; Đàm; La; Nghiêm; Chu; Thạch; Giàng; Lò; Quàng; Hầu; Khuất; Ninh; Tống; Triệu; Thân; Nông; Ma; Vi; Hứa; Diệp; Lại; Bạch; Cù; Ông; Mạc; Từ; Đồng; Phó; Tôn; Trang; Viên; Điểu; Hạ; Ung; Thiều; Thang; Cung; Tập; Mao; Giang; Tưởng; Uông; Hàn; Tần; Bành; Đổng; Lật; Mã; Ôn; Kim",
    givenNames: { m: "", f: "", "-": "" },
    officesInNames: "",
    beforeSays: "đã; cũng; vừa; còn; tiếp tục; từng; mới; liên tục; đồng thời",
    says: "cho biết; nói; nói rằng; khẳng định; nhấn mạnh; tuyên bố; phát biểu; cho rằng; bày tỏ; chia sẻ; cho hay; thông báo; thông tin; đánh giá; lưu ý; cảnh báo; trả lời; kêu gọi; đề nghị; yêu cầu; nhận định; phân tích; giải thích; thừa nhận; tiết lộ; kể; nêu rõ; chỉ rõ; cam kết; viết; nhắc lại; bày tỏ tin tưởng; tin tưởng; hoan nghênh; đánh giá cao; ghi nhận; khuyến nghị; cáo buộc; phủ nhận; bình luận; cũng cho biết; cũng nhấn mạnh; cũng khẳng định; cũng cho rằng; đã nói; đã khẳng định; đã tuyên bố; đã nhấn mạnh; đã phát biểu; đã cho biết; cũng nói; đã bày tỏ; cũng đề nghị; đã đề nghị; vui mừng; chỉ đạo; đã yêu cầu; đã thông báo; trả lời phỏng vấn; dự báo; chỉ ra; xác nhận; đã xác nhận; mong muốn; bày tỏ mong muốn; nói thêm; cho biết thêm; đã trả lời; đã kêu gọi; đã cảnh báo",
    accordingTo: "theo; Theo; theo lời; Theo lời; lời; lời của; dẫn lời; trích lời",
    placeBefore:
      "tỉnh; thành phố; huyện; quận; xã; phường; thị xã; thị trấn; làng; thôn; ấp; bản; sông; núi; đảo; quần đảo; vịnh; đường; phố; cảng; sân bay; bang; thủ đô; nước; đèo; hồ; bãi biển; cửa khẩu quốc tế; Cửa khẩu quốc tế; Cửa khẩu; khu công nghiệp; KCN; đền; chùa; cầu; cửa khẩu; vùng; TP; TP.; Tỉnh; Huyện; Quận; Thành phố; núi lửa; eo biển; bán đảo; thung lũng; nhà ga; ga; hạt; khu vực; công viên; quảng trường; nhà thờ; Cảng; Sân bay; Quốc lộ; đại lộ",
    placeAfter: "",
    organisationBefore:
      "công ty; tập đoàn; ngân hàng; đại học; trường; trường đại học; hãng; báo; viện; bệnh viện; câu lạc bộ; CLB; hiệp hội; đảng; tổ chức; quỹ; tờ; nhật báo; đài; kênh; hãng tin; thương hiệu; nhà máy; Công ty; Tập đoàn; Ngân hàng; Đại học; Trường; Trường Đại học; Hãng; Báo; Viện; Bệnh viện; Câu lạc bộ; Hiệp hội; Đảng; Tổ chức; Quỹ; Học viện; học viện; Tổng công ty; hãng hàng không; Hãng hàng không; đội; đội bóng; tạp chí; Tạp chí; nhóm; liên doanh; siêu thị",
    organisationAfter: "",
    ordinary:
      "luật bộ ban cục sở tổng phó ủy uỷ đảng nhà nghị hiến pháp tòa viện trường phòng ngân quỹ tập công chủ thủ bí giám cộng quân cảnh quốc chính mặt thông chỉ quyết tuyên giải cúp lễ ngày năm đề kế chương dự khu quy chiến hội liên hiệp đại học trung tại theo trong sau trước khi với từ ông bà anh chị cô các những một hai ba bốn đây đó này tuy nhưng và hoặc cùng ngoài sáng chiều tối trưa đêm tháng tuần quý đối về vì do để nếu như là có không được bị đã đang sẽ người dân nhân nước bên tuần lần dù mặc ngay thứ phía tính cũng còn nhiều mỗi mọi vào vụ việc thời nhằm bằng qua nhờ bởi đến tới hiện nay đồng chí kết điều hành cuộc tiếp trên dưới giữa theo bác tiến giáo thạc cựu nguyên tân thượng hạ chuyên gia nhóm số tỷ tổ chức gần hơn khoảng dịch vụ sự kiện phát biểu trả lời trưởng đài hãng khoa cầu sân bệnh",
    nothing:
      "Bảng A; Bảng B; Bảng C; Bảng D; Bảng E; Bảng F; Bảng G; Bảng H; Bảng I; Bảng K; Bảng L; GMT+7; GMT +7; UTC+7; GMT; UTC; anh em; anh ấy; anh ta; anh hùng; anh trai; anh chị; anh dũng; anh rể; anh họ; anh ruột; anh cả; anh chàng; anh đào; anh tài; anh thư; người anh; đàn anh; chị em; chị gái; chị dâu; chị họ; chị ruột; chị cả; người chị; đàn chị; cô gái; cô bé; cô dâu; cô vợ; cô út; cô con gái; cô trò; cô lập; cô đơn; cô độc; cô đọng; cô đặc; cô nhi; người cô; thầy trò; thầy thuốc; thầy cô; đức tin; đức tính; đức hạnh; đạo đức; pháp luật; pháp lý; pháp nhân; pháp chế; pháp sư; mỹ thuật; mỹ phẩm; ý kiến; ý nghĩa; ý thức; ý tưởng; ý chí; ý định; ý đồ; áo dài; áo phao; áo khoác; áo đấu; hàn gắn; trung tâm; trung bình; trung ương; trung học; trung hạn; trung gian; trung thành; trung cấp; trung thực; trung lập; trung tuần; trung đoàn; trung sĩ; trung vệ; thổ cẩm; thổ nhưỡng; ấn tượng; ấn phẩm; ấn định; ấn bản; thái độ; nhật báo; nhật ký; việt dã; hung hãn; hung thủ; hung bạo; ông bà; bà con; hàn lâm; viên chức; ngôi thứ ba; ba mẹ; anh này; nga mi; séc du lịch; tư lệnh vùng; người thứ ba; bên thứ ba; nước thứ ba; áo cưới; áo giáp; áo mưa; thứ hạng; thứ nguyên; thứ yếu; một số; một phần; một lần nữa; một cách; một vài; một chút; ba lô; sáu múi; chín muồi; không kích; không quân; không gian; năm học; hàng năm; mỗi năm; hằng năm; trong năm; cả năm; ba má; hai chiều; chủ tịch đoàn; đầu tư; chủ tịch hội đồng; giám đốc thẩm; đại sứ quán; Đại sứ quán; đại sứ du lịch; tổng lãnh sự quán; Tổng Lãnh sự quán; Tổng lãnh sự quán; thủ tướng chính; anh minh; thổ dân; thổ địa; hòa bình; thái tử phi; trường sa mạc; lầu năm; vua chúa",
    numberSigns: "Số",
    particles: "bin; ibn; al; von; der; den; dos; del",
    nativeSyllable: NATIVE_SYLLABLE,
    links: "của; nước; tỉnh; thành; phố; huyện; quận; xã; phường; TP; thị",
    homeCountry: "VN",
    wonCues: "thắng hạ",
    lostCues: "thua",
    lostAfter: "",
    scoreCues:
      "thắng; thua; hòa; tỷ số; tỉ số; đánh bại; hạ; bàn; trận; trận đấu; bóng đá; ghi bàn; bán kết; chung kết; hiệp; vòng loại; gặp; vượt qua; bỏ phiếu; set; ván; giải; cúp; sân; đội; hoà; luân lưu; cầm hòa; dẫn; chủ nhà; đội khách; tứ kết",
    planCues:
      "chỉ tiêu; quyết tâm; mong muốn; tham vọng; cam kết; sắp; dự định; mục tiêu; dự kiến; kế hoạch; phấn đấu; dự báo; ước; ước tính; sẽ; đặt ra; hướng tới; kỳ vọng; dự toán; nhằm; có thể",
    resultCues: "đã; ghi nhận; mất; khiến; làm",
    tenselessCues: "đạt; tăng; giảm; hoàn thành; vượt; thực hiện; chiếm; lên; thu; xuất khẩu; nhập khẩu",
  },
  en: {
    courtesy: {
      m: "Mr.; Mr; Sir; Lord; Monsieur; Herr; Uncle; Father; Brother",
      f: "Mrs.; Mrs; Ms.; Ms; Miss; Madam; Madame; Lady; Mme; Dame; Sister; Mme.",
      "-": "Dr.; comrade; Comrade; singer; actor; actress; director; footballer; journalist; author; billionaire; defendant; Sergeant; Sgt.; Lieutenant; Lt.; Captain; Capt.; Cpl.; artist; midfielder; Corporal; Private; Sergeant; Lieutenant; Officer; officer; Detective; Superintendent; Inspector; Reverend; Justice; Constable; Sheriff; activist; lawyer; economist; politician; Ayatollah; Sheikh; Cardinal; Bishop; Most Venerable; Venerable; tennis player; swimmer; driver; analyst; researcher; scientist; teacher; Rev.; Hon.; Saint",
    },
    officeWords: {
      m: "king; emperor; sultan; prince; pope; spokesman; congressman; businessman",
      f: "chairwoman; queen; empress; princess; spokeswoman; congresswoman; businesswoman; lady",
    },
    middleNames: { m: "van", f: "thi" },
    doubtfulTitles: "",
    honorifics: "",
    pronouns: {
      m: "he; him; his",
      f: "she; her",
      "-": "leader; Leader; statesman; politician; diplomat; lawmaker; dignitary",
    },
    objects: "him",
    doubtfulObjects: "her",
    afterObjects:
      "to; in; on; at; for; from; with; by; as; and; or; but; that; about; after; before; into; over; during; of; when; while; who; if; because; since; until; again; too; also; there; here; back; up; out; down; off; away; the; a; an; this; his; not",
    plurals:
      "two; three; four; the two; both; all; former; ex; the three; several; many; some; a; an; other; new; each; every; any; no; for; as; become; elected; candidate; vice; deputy; acting; then",
    definite: "the; his; her; their; its; our; 's; '; this",
    surnames: "",
    givenNames: {
      m: "John; James; Robert; Michael; William; David; Richard; Joseph; Thomas; Charles; Christopher; Daniel; Matthew; Anthony; Mark; Donald; Steven; Paul; Andrew; Joshua; Kenneth; Kevin; Brian; George; Edward; Ronald; Timothy; Jason; Jeffrey; Ryan; Jacob; Gary; Nicholas; Eric; Jonathan; Stephen; Larry; Justin; Scott; Brandon; Benjamin; Samuel; Frank; Gregory; Raymond; Alexander; Patrick; Jack; Dennis; Jerry; Tyler; Aaron; Jose; Adam; Nathan; Henry; Peter; Kyle; Walter; Ethan; Jeremy; Harold; Keith; Christian; Roger; Noah; Terry; Sean; Arthur; Austin; Lawrence; Joe; Albert; Juan; Bruce; Simon; Ian; Tony; Martin; Philip; Barack; Vladimir; Dmitry; Sergei; Sergey; Emmanuel; Olaf; Boris; Narendra; Shinzo; Carlos; Luis; Miguel; Antonio; Francisco; Pedro; Mario; Marco; Giovanni; Giuseppe; Hans; Klaus; Pierre; François; Francois; Jacques; Nicolas; Ahmed; Mohammed; Mohamed; Muhammad; Mahmoud; Ali; Hassan; Hussein; Ibrahim; Abdullah; Omar; Yusuf; Tariq; Ivan; Mikhail; Nikolai; Alexei; Yuri; Igor; Viktor; Oleg; Andrei; Kofi; Benedict; Silvio; Gordon; Nelson; Hugo; Fidel; Raul; Saddam; Osama; Tim; Elon; Jeff; Bill; Steve; Mike; Bob; Jim; Tom; Dan; Ben; Matt; Nick; Greg; Fred; Ted; Ed; Ray; Roy; Max; Leo; Oscar; Lionel; Cristiano; Diego; Joao; Ricardo; Rafael; Roberto; Alberto; Lewis; Wayne; Jens; Lars; Erik; Sven; Johan; Anders; Joko; Prabowo; Ferdinand; Rodrigo; Thongloun; Srettha; Anwar; Mahathir; Volodymyr; Recep; Malcolm",
      f: "Angela; Theresa; Hillary; Mary; Patricia; Jennifer; Linda; Elizabeth; Barbara; Susan; Jessica; Sarah; Karen; Lisa; Nancy; Betty; Margaret; Sandra; Ashley; Emily; Donna; Michelle; Carol; Amanda; Melissa; Deborah; Stephanie; Rebecca; Sharon; Laura; Cynthia; Kathleen; Amy; Anna; Maria; Pamela; Emma; Nicole; Helen; Samantha; Katherine; Christine; Rachel; Catherine; Heather; Diane; Ruth; Julie; Olivia; Joyce; Victoria; Christina; Joan; Evelyn; Judith; Hannah; Megan; Cheryl; Jacqueline; Martha; Gloria; Teresa; Ann; Kathryn; Alice; Julia; Grace; Rose; Condoleezza; Ursula; Paetongtarn; Kamala; Jacinda; Chelsea; Lucy; Karoline; Caroline; Jane; Kate; Claire; Charlotte; Sophie; Sophia; Isabella; Eleanor; Fiona; Diana; Monica; Natalie; Valerie; Wendy; Louise; Irene; Marie; Ellen; Giorgia",
      "-": "Kelly; Andrea; Jean; Kim; Park; Lee; Xi; Li; Wang; Zhang; Hu; Wen; Jiang; Ban; Chris; Sam; Jan; Hun",
    },
    officesInNames: "King; Prince; Pope; Bishop; Judge; Justice; Major; Driver; Coach; Lord",
    beforeSays:
      "also; has; had; have; then; further; later; repeatedly; again; previously; earlier; recently; has also; had also; once again; strongly; warmly; openly; publicly",
    says: "said; says; told; stated; added; noted; stressed; emphasised; emphasized; affirmed; announced; declared; explained; warned; claimed; confirmed; commented; remarked; reported; insisted; reiterated; urged; suggested; expressed; called; asked; replied; admitted; argued; pledged; underscored; underlined; highlighted; acknowledged; denied; wrote; tweeted; hailed; praised; proposed; requested; also said; also noted; also stressed; also expressed; also affirmed; has said; had said; lauded; welcomed; revealed; predicted; estimated; voiced; conveyed; asserted; also emphasised; also emphasized; also proposed; also called; thanked; recommended; continued; has announced; has called; has warned; has denied; has confirmed; later said; confirmed; also told; also urged; also highlighted; vowed",
    accordingTo:
      "according to; According to; said; says; added; per; quoted; quoting; explained; noted; stated",
    placeBefore:
      "province of; city of; town of; village of; Mount; Lake; island of; state of; district of; River; Cape; Port; Fort; capital of; commune of; Gulf of; Bay of; Strait of; Isle of; region of; suburb of; Mt.; county of",
    placeAfter:
      "Province; City; District; River; Island; Islands; Bay; Lake; County; State; Airport; Sea; Mountains; Street; province; city; district; river; island; commune; ward; Commune; Ward; town; Town; Village; village; Port; Strait; Peninsula; Valley; Bridge; Avenue; Road; Square; Beach; Region; region; islands; Park; Desert; county; Canal; Volcano; Gulf; Lagoon; port; Stadium; stadium; International Airport; border gate; Border Gate; international border gate; International Border Gate; border crossing; Border Crossing; Prefecture; prefecture; Oblast; Plateau; Temple; Pagoda; Highway; Cave; Dam",
    organisationBefore:
      "University of; Bank of; Institute of; company; firm; newspaper; Bank; College of; airline; magazine; carrier; automaker; brand; group; club; website; manufacturer; broadcaster; channel",
    organisationAfter:
      "Corp; Corp.; Inc; Inc.; Ltd; Ltd.; Co.; Group; Bank; University; Institute; Company; Airlines; Airways; Party; Association; Agency; Foundation; Hospital; FC; United; Times; Post; Corporation; Organization; Organisation; Commission; Council; Committee; Union; Federation; College; School; Museum; Club; Motors; Motor; Electronics; Technologies; Holdings; JSC; plc; PLC; LLC; Academy; Society; Center; Centre; News; Newspaper; Department; Authority; Trust; Fund; Court; Ministry; newspaper; Journal; Magazine; Daily; Air; Telecom; Energy; Securities; Insurance; Television; TV; Radio; Church; Police; Forces; Army; Navy; Force; League; Alliance; Network; Laboratory; Observatory; party; Partners; Capital; Media; Press; bank; airline; Cooperative; Pharma; Pharmaceuticals; Oil; Petroleum; Steel; Industries; Software; Systems; Conglomerate",
    ordinary:
      "the a an this that these those it its he she they we you i his her their our your my there here what which who whom whose when where why how if as at by for from in into of off on onto out over per since than through till to toward towards under until up upon via with within without and or but nor so yet both either neither not no yes all any each every few many more most much other others several some such one two three four five six seven eight nine ten first second third last next after again against ago also although always among amid another around because been before behind being below beneath beside besides between beyond can could did do does doing done down during else ever except had has have having however indeed instead is just later least less let like may meanwhile might must near never nevertheless nobody none nothing now often once only otherwise perhaps quite rather really said same says seen shall should similarly simply still then thereafter therefore though thus today together tomorrow tonight too unless unlike usually was were whatever whenever whereas wherever whether while will would yesterday despite according about above across along alongside regarding concerning following including due given according early earlier recently finally currently previously additionally moreover furthermore additional new old former other police officials authorities experts scientists researchers residents people government president minister world international national local federal state public private general major minor special high low top senior junior chief deputy acting interim assistant member members participants delegates leaders representatives party parties reports report news update breaking analysis opinion editor photo video source sources speaking asked attending addressing receiving meeting talking commenting visiting opening closing hosting speaking thanks thank congratulations please dear welcome good best great big small large long short north south east west northern southern eastern western central part particular attention number most half total overall nearly almost approximately roughly least even further moreover especially specifically generally typically initially originally eventually ultimately subsequently consequently i'm i've i'll i'd we're we've we'll it's he's she's they're they've you're that's there's don't doesn't didn't can't won't isn't aren't wasn't weren't accordingly likewise alternatively conversely hence summit conference forum congress agreement declaration resolution decree directive decision circular law constitution treaty article clause chapter annex appendix flight program programme project strategy plan session meeting festival ceremony championship tournament ministers prime ambassador department ministry late cup",
    nothing:
      "Group A; Group B; Group C; Group D; Group E; Group F; Group G; Group H; Group I; Group J; Group K; Group L; Treasury yields; Treasury bonds; Treasury bond; Treasury bills; Treasury notes; GMT+7; GMT +7; UTC+7; GMT; UTC; Flight; Typhoon; Super Typhoon; Hurricane; Tropical Storm; Tropical Depression; Cyclone; polish; pole; two-way; one-way; one-sided; one-stop; one-off; hue; china shop; Roman Catholic; Roman numerals; a second; one another; no one; one by one; one more; first aid; first of all; at first; first come; second hand; second-hand; so-called; general public; general election; general elections; general strike; general manager; coach station; judge whether; captain's armband; in general; major step; ambassadorial; premier league; general assembly; major general elections; prime ministerial; chief executive council",
    numberSigns: "No; Nos; Number",
    particles: "bin; ibn; al; de; da; van; von; der; den; la; el; le; di; du; dos; del",
    nativeSyllable: undefined,
    links: "of; the; 's; '",
    homeCountry: undefined,
    wonCues:
      "won win wins winning beat beats beating victory triumph thrashed edged defeat defeated defeating",
    lostCues: "lost lose loses losing loss",
    lostAfter: "defeat",
    scoreCues:
      "beat; won; win; wins; defeated; lost; lose; draw; drew; score; scored; victory; defeat; match; game; final; semi-final; semi; semifinal; half-time; goal; goals; vote; voted; votes; champions; cup; league; tie; penalties; shootout; lead; led; quarter-final; thrashed; edged; overcame; set; sets; win; stadium; winning; losing; series; points; beating; triumph",
    planCues:
      "target; targets; plan; plans; planned; expected; forecast; aims; aim; goal; will; projected; would; estimated; targeted; hopes; could; may; predicted; set; expects; forecasts; aiming; projection",
    resultCues:
      "reached; rose; grew; fell; increased; decreased; dropped; achieved; hit; recorded; posted; totalled; totaled; earned; gained; was; were; had; up; down; surged; declined; expanded; accounted; climbed; stood; killed; lost; exported; imported; raised",
    tenselessCues: "",
  },
};
