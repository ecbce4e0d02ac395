/** Words for days, months, parts of the day and stretches of time → what they mean, in both languages. */
import type { PerLanguage } from "../model/language.js";

/** `meaning | words`, one meaning a line; words apart by `;`. */
type Lines = string;

export interface CalendarWords {
  /** 1 = January. */
  readonly months: Lines;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekdays: Lines;
  /** Days from the document's day. */
  readonly days: Lines;
  /** `unit±n`: the unit counted from the present one. */
  readonly relative: Lines;
  /** Years from the present one, where they stand after a month or a part of the year. */
  readonly years: Lines;
  /** Weeks from the present one, where they stand after a weekday. */
  readonly weeks: Lines;
  /** early, mid, late. */
  readonly parts: Lines;
  /** am, pm, noon, night: what a part of the day makes of a clock hour; noon and midnight by themselves. */
  readonly dayParts: Lines;
  /** 1..4. */
  readonly quarters: Lines;
  readonly festivals: Lines;
  readonly seasons: Lines;
  /** Words that begin a weekday and, in lower case, an ordinal ("thứ ba"). */
  readonly doubtfulWeekdays: string;
  /** Words after which they are weekdays all the same. */
  readonly weekdayCues: string;
  /** Verbs and the like after which a bare weekday is the next one, and after which it is the past one. */
  readonly aheadCues: string;
  readonly pastCues: string;
  /** Units of time that are also the beginning of a day ("hôm qua"), and how such days go on. */
  readonly dayWords: string;
  readonly afterDayWords: string;
  /** Right before a date they say that it is past, and so does a verb of this form soon after it. */
  readonly pastDates: string;
  readonly pastVerb: RegExp;
  /** Before "weeks to come" these mean several and no certain one. */
  readonly several: string;
  /** Whether the day stands before the month in "6/3". */
  readonly dayFirst: boolean;
  /** Months that are other words, too, and the words after which they are months. */
  readonly doubtfulMonths: string;
  readonly monthCues: string;
  /** Words after which hours are a time of the day ("8 giờ ngày 1/7"). */
  readonly afterHours: string;
  /** Words that show the word before them to be the year, and not five. */
  readonly afterYear: string;
  /** Words after which a weekday is an ordinal even with a capital ("vị trí thứ Ba"). */
  readonly ordinalCues: string;
}

export const CALENDAR: PerLanguage<CalendarWords> = {
  vi: {
    months: `
1 | giêng; một
2 | hai
3 | ba
4 | tư; bốn
5 | năm
6 | sáu
7 | bảy; bẩy
8 | tám
9 | chín
10 | mười
11 | mười một
12 | mười hai; chạp`,
    weekdays: `
1 | thứ hai; thứ 2
2 | thứ ba; thứ 3
3 | thứ tư; thứ 4
4 | thứ năm; thứ 5
5 | thứ sáu; thứ 6
6 | thứ bảy; thứ bẩy; thứ 7
7 | chủ nhật; chúa nhật`,
    days: `
-2 | hôm kia; ngày hôm kia
-1 | hôm qua; ngày hôm qua; tối qua; đêm qua; chiều qua; sáng qua; trưa qua; tối hôm qua; đêm hôm qua; chiều hôm qua; sáng hôm qua; trưa hôm qua
0 | hôm nay; ngày hôm nay; sáng nay; sáng sớm nay; sớm nay; sáng sớm hôm nay; đêm hôm nay; chiều nay; tối nay; trưa nay; đêm nay; sáng hôm nay; chiều hôm nay; tối hôm nay; trưa hôm nay; rạng sáng nay
1 | ngày mai; sáng mai; chiều mai; tối mai; sáng ngày mai; chiều ngày mai; tối ngày mai; hôm sau nữa
2 | ngày kia; ngày mốt`,
    relative: `
year-2 | năm kia; năm trước nữa
year-1 | năm ngoái; năm trước; năm qua; năm vừa qua; năm rồi
year+0 | năm nay; trong năm nay
year+1 | năm tới; năm sau; sang năm; năm kế tiếp
month-1 | tháng trước; tháng qua; tháng vừa qua; tháng rồi
month+0 | tháng này
month+1 | tháng tới; tháng sau
week-1 | tuần trước; tuần qua; tuần vừa qua; tuần rồi
week+0 | tuần này
week+1 | tuần tới; tuần sau
weekend-1 | cuối tuần trước; cuối tuần qua; cuối tuần vừa qua; cuối tuần rồi
weekend+0 | cuối tuần này
weekend+1 | cuối tuần tới; cuối tuần sau
quarter-1 | quý trước; quý vừa qua; quý qua
quarter+0 | quý này
quarter+1 | quý tới; quý sau
decade-1 | thập kỷ trước; thập niên trước; thập kỷ qua; thập niên qua; thập kỉ qua
century-1 | thế kỷ trước; thế kỉ trước`,
    years: `
-2 | năm kia
-1 | năm ngoái; năm trước; năm qua; năm vừa qua; năm rồi
0 | năm nay; năm này
1 | năm tới; năm sau; sang năm`,
    weeks: `
-1 | tuần trước; tuần qua; tuần vừa qua; tuần rồi
0 | tuần này
1 | tuần tới; tuần sau`,
    parts: `
early | thượng tuần; đầu; những ngày đầu; hồi đầu; từ đầu; ngay đầu; đầu tiên của
mid | trung tuần; giữa; hồi giữa
late | hạ tuần; cuối; hồi cuối; đến cuối; những ngày cuối; vào cuối; tới cuối; hết; đến hết; tới hết; tính đến hết; trước khi hết`,
    dayParts: `
am | sáng; rạng sáng; sáng sớm; sáng ngày
pm | chiều; tối; chiều tối; chiều muộn; chiều ngày; tối ngày
night | đêm; khuya; đêm khuya
noon | trưa; trưa ngày`,
    quarters: `
1 | I; 1; một; nhất; đầu
2 | II; 2; hai
3 | III; 3; ba
4 | IV; 4; tư; bốn; cuối`,
    festivals: `
TET | Tết; Tết Nguyên đán; Tết Nguyên Đán; Tết Âm lịch; Tết cổ truyền; Tết ta; Tết Âm Lịch
NEW-YEAR | giao thừa; đêm giao thừa; Tết Dương lịch; năm mới Dương lịch
MID-AUTUMN | Trung thu; Tết Trung thu; Trung Thu
CHRISTMAS | Giáng sinh; Noel; lễ Giáng sinh; Nô-en; Giáng Sinh; Lễ Giáng sinh
EASTER | lễ Phục sinh; Phục sinh; Lễ Phục sinh
RAMADAN | Ramadan; tháng lễ Ramadan
NATIONAL-DAY | Quốc khánh; ngày Quốc khánh; Ngày Quốc khánh; lễ Quốc khánh; Tết Độc lập
REUNIFICATION-DAY | Ngày Giải phóng miền Nam; Ngày giải phóng miền Nam; Ngày Giải phóng miền Nam, thống nhất đất nước; ngày Giải phóng miền Nam
LABOUR-DAY | Ngày Quốc tế Lao động; Quốc tế Lao động; ngày Quốc tế Lao động
WOMENS-DAY | Ngày Quốc tế Phụ nữ; Quốc tế Phụ nữ; ngày Quốc tế Phụ nữ
TEACHERS-DAY | Ngày Nhà giáo Việt Nam; ngày Nhà giáo Việt Nam
HUNG-KINGS-DAY | Giỗ Tổ Hùng Vương; giỗ Tổ Hùng Vương; Giỗ tổ Hùng Vương; ngày giỗ Tổ Hùng Vương
VESAK | Vesak; Phật đản; lễ Phật đản; Đại lễ Phật đản; Đại lễ Vesak
HALLOWEEN | Halloween; lễ hội Halloween
THANKSGIVING | Lễ Tạ ơn; lễ Tạ ơn
INDEPENDENCE-DAY | Ngày Độc lập; ngày Độc lập
VALENTINE | Valentine; Lễ Tình nhân; lễ Tình nhân; ngày Valentine
SONGKRAN | Songkran; Tết Songkran; lễ hội té nước`,
    seasons: `
spring | mùa xuân; mùa Xuân
summer | mùa hè; mùa hạ; mùa Hè
autumn | mùa thu; mùa Thu
winter | mùa đông; mùa Đông`,
    aheadCues: "sẽ dự kiến sắp",
    pastCues: "đã vừa nói rằng biết hay mới",
    dayWords: "hôm",
    afterDayWords: "qua nay kia",
    pastDates: "hồi",
    pastVerb: /^đã$/u,
    several: "mấy vài những nhiều các năm hai ba bốn",
    dayFirst: true,
    doubtfulWeekdays: "thứ",
    weekdayCues: "vào hôm từ đến tối sáng chiều trưa đêm",
    doubtfulMonths: "",
    monthCues: "",
    afterHours: "ngày hôm thứ chủ rạng",
    afterYear: "nay qua ngoái tới sau trước này học rồi kia tài đầu cuối vừa đó ấy gần và",
    ordinalCues: "trí hạng lần phút vòng ngôi đứng người chiếc trận bàn",
  },
  en: {
    months: `
1 | January; Jan; Jan.
2 | February; Feb; Feb.
3 | March; Mar; Mar.
4 | April; Apr; Apr.
5 | May
6 | June; Jun; Jun.
7 | July; Jul; Jul.
8 | August; Aug; Aug.
9 | September; Sept; Sept.; Sep; Sep.
10 | October; Oct; Oct.
11 | November; Nov; Nov.
12 | December; Dec; Dec.`,
    weekdays: `
1 | Monday; Mon; Mon.
2 | Tuesday; Tue; Tues; Tues.
3 | Wednesday; Wed; Wed.
4 | Thursday; Thu; Thurs; Thur; Thurs.
5 | Friday; Fri; Fri.
6 | Saturday; Sat.
7 | Sunday; Sun.`,
    days: `
-2 | the day before yesterday
-1 | yesterday; last night; yesterday morning; yesterday afternoon; yesterday evening
0 | today; tonight; this morning; this afternoon; this evening; earlier today
1 | tomorrow; tomorrow morning; tomorrow evening; tomorrow afternoon
2 | the day after tomorrow`,
    relative: `
year-2 | the year before last
year-1 | last year; the previous year; the past year; a year earlier; a year ago; previous year
year+0 | this year; the current year
year+1 | next year; the following year; the coming year
month-1 | last month; the previous month; the past month; a month ago; a month earlier; previous month
month+0 | this month; the current month
month+1 | next month; the coming month
week-1 | last week; the past week; the previous week; a week ago; a week earlier
week+0 | this week
week+1 | next week; the coming week
weekend-1 | last weekend; the past weekend; at the weekend; over the weekend
weekend+0 | this weekend
weekend+1 | next weekend; the coming weekend
quarter-1 | last quarter; the previous quarter
quarter+0 | this quarter; the current quarter
quarter+1 | next quarter; the coming quarter
decade-1 | the last decade; the past decade; the previous decade
century-1 | the last century; last century; the past century; past century; the previous century`,
    years: `
-1 | last year; the previous year; the past year; the year before; the preceding year
0 | this year; the year; the current year
1 | next year; the following year`,
    weeks: `
-1 | last week
0 | this week
1 | next week`,
    parts: `
early | early; early-; earlier; the beginning of; beginning of; the start of; start of; early in; the early days of; at the beginning of; earlier in; since the beginning of; since the start of; early days of
mid | mid; the middle of; middle of; mid-; mid -
late | late; later; the end of; end of; late in; by the end of; at the end of; later in; end-; late-; the last days of; by end`,
    dayParts: `
am | morning; a.m.; am; AM; A.M.; in the morning
pm | afternoon; evening; p.m.; pm; PM; P.M.; in the afternoon; in the evening
night | night; at night
noon | noon; midday`,
    quarters: `
1 | first; 1st; opening
2 | second; 2nd
3 | third; 3rd
4 | fourth; 4th; last; final`,
    festivals: `
TET | Tet; Lunar New Year; Tet holiday; Tet festival; Lunar New Year holiday; Tet Holiday; Lunar New Year Festival; the Lunar New Year; Chinese New Year; Lunar New Year (Tet)
NEW-YEAR | New Year's Day; New Year holiday; New Year's Eve
MID-AUTUMN | Mid-Autumn Festival; mid-autumn festival; Full-Moon Festival
CHRISTMAS | Christmas; Xmas; Christmas Day; Christmas Eve
EASTER | Easter; Easter Sunday
RAMADAN | Ramadan; the holy month of Ramadan
NATIONAL-DAY | National Day
REUNIFICATION-DAY | Reunification Day; Liberation Day; National Reunification Day; Liberation of the South; National Reunification
LABOUR-DAY | International Workers' Day; International Labour Day; May Day; Labour Day; Labor Day; International Workers Day
WOMENS-DAY | International Women's Day; Women's Day
TEACHERS-DAY | Vietnamese Teachers' Day; Teachers' Day; Vietnam Teachers' Day
HUNG-KINGS-DAY | Hung Kings' Commemoration Day; Hung Kings Commemoration Day; Hung Kings' Festival; Hung Kings' Day; Hung Kings Festival; Hung Kings' death anniversary
VESAK | Vesak; Vesak Day; Buddha's birthday; Day of Vesak
HALLOWEEN | Halloween
THANKSGIVING | Thanksgiving; Thanksgiving Day
INDEPENDENCE-DAY | Independence Day; Fourth of July
VALENTINE | Valentine's Day; Valentine
SONGKRAN | Songkran; water festival`,
    seasons: `
spring | spring; the spring of; spring of
summer | summer; the summer of; summer of
autumn | autumn; the autumn of; fall of; the fall of; autumn of
winter | winter; the winter of; winter of`,
    aheadCues: "will shall be scheduled slated due upcoming coming",
    pastCues: "said says told added was were had has have been announced reported met since",
    dayWords: "",
    afterDayWords: "",
    pastDates: "",
    pastVerb: /^\w{3,}ed$/u,
    several: "",
    dayFirst: false,
    doubtfulWeekdays: "",
    weekdayCues: "",
    doubtfulMonths: "may march mar jan",
    monthCues:
      "in last this next since by until of from during between and to for early late mid before after through or",
    afterHours: "",
    afterYear: "",
    ordinalCues: "",
  },
};
