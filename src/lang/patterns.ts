/**
 * How figures, dates, times and scores are written in both languages, as patterns over words.
 *
 * One pattern a line: `reading: words`. `{slot}` stands for a class of words, `[…]` may be absent, `(a|b)` is either,
 * `-` is any hyphen or dash. What the readings make of the slots is told in `anchor/readings`; the slots:
 * x number in digits or words with its scale · n digits · tail percent sign, currency or unit · sign currency before the
 * sum · short a scale after a currency sign · d day · m month in digits · M month word, MM with a capital · y year in digits · yy its last two digits ·
 * Y relative year · dm `6.3` · dmy `6.3.2025` · W weekday · w relative week · rel relative stretch · R relative day ·
 * P part of a period · T part of the day · Q quarter · h hour · min minutes · hm `14h30` · hdot `2.30` · C century ·
 * hour, minute in digits or words · s scale · fold so many times ·
 * D what bears a number ("Decree") · code what a hyphen or slash ties to that number ·
 * roman numeral · many a rough number ·
 * open an opening bracket · decade `1990` · q `Q4` · H `H1` · F festival · S season · ord ordinal word · den denominator.
 */
import type { PerLanguage } from "../model/language.js";

const BOTH = `
quantity: {x}
quantity: {x} {tail}
quantity: {x} [{tail}] - {x} [{tail}]
quantity: {sign} {x} [{short}]
quantity: {sign} {x} [{short}] - [{sign}] {x} [{short}]
date: {y} - {m} - {d}
date: {dmy}
time: {h} : {min} [: {min}] [{T}]
time: {hm} [{T}]
score: {n} - {n}
slash: {n} / {n}
bareYear: {y}
years: {y} - {y}
years: {y} - {yy}
festival: {F} [{y}]
times: {fold}
relative: [{P}] {rel}
day: {R}
numbered: {D} {n} {code}
numberedBare: {D} {n}
`;

export const PATTERNS: PerLanguage<string> = {
  vi: `${BOTH}
halfMore: {x} {tail} rưỡi
numbered: {D} số {n} [{code}]
houseNumber: (nhà|căn nhà|ngôi nhà|căn hộ) số {n}
houseNumber: số nhà {n}
times: gấp {x} [lần]
quantity: gấp {x} (-|đến) {x} {tail}
quantity: {x} (cái|con|chiếc|tên|vị|đồng chí) {tail}
quantity: từ [mức] {x} [{tail}] (đến|tới|lên|xuống|lên tới|lên đến|xuống còn|lên mức|xuống mức) {x} [{tail}]
quantity: {x} [{tail}] (đến|tới) {x} {tail}
quantity: từ {x} - {x} (đến|tới) {x} - {x} [{tail}]
fraction: {x} phần {x}
fraction: {x} phần {den}
fraction: một phần {den}
part: {x} phần {x} {tail}
part: một phần {den} {tail}
part: nửa {tail}
several: (hàng|vài|vài ba|mấy|nhiều) {s} [{tail}]
scale: (hơn|gần|cả|ngót|chừng|khoảng) {s} [{tail}]
magnitude: (mạnh|độ lớn|cường độ|độ mạnh) [là|khoảng|tới] {x} [độ [Richter]]
half: một nửa
date: [{T}] (ngày|hôm|mùng|mồng) {d} (/|-) {m} [(/|-|năm|năm học) {y}]
date: {T} {d} (/|-) {m} [(/|-|năm) {y}]
date: {R} [,] [{open}] [ngày] {d} (/|-) {m} [(/|-) {y}]
date: [{T}] {W} [,] [{open}] [ngày] {d} (/|-) {m} [(/|-) {y}]
date: {d} (/|-) {m} (/|-) {y}
downDate: {d} - {m}
date: [{T}] [ngày|hôm] {dm}
date: {T} {dm}
date: [{T}] (ngày|hôm|mùng|mồng) {d} tháng {M} [[,] năm {y}]
date: [{T}] {d} tháng {MM} [[,] năm {y}]
date: [{T}] [ngày|hôm] {W} [,|{open}] [ngày|mùng|mồng] {d} tháng ({m}|{M}) [[,] (năm|/|-) {y}]
days: [từ] [ngày] {d} (-|đến|tới|và) [ngày] {d} tháng {MM} [[,] năm {y}]
days: [từ] ngày {d} tháng {M} (đến|tới|và) [ngày] {d} tháng {M} [[,] năm {y}]
months: [từ] tháng {M} (-|đến|tới) [tháng] {M} [(/|năm) {y}]
date: [{T}] [ngày|hôm|mùng|mồng] {d} tháng {m} [[,] (năm|/|-) {y}]
date: [{T}] [ngày|hôm|mùng|mồng] {d} tháng {m} {Y}
dayOnly: [{T}] ngày {d}
date: (từ|kể từ|đến|trước|sau|hết|vào|dịp|lễ) {d} / {m}
days: [từ] [ngày|hôm] {d} (-|đến|tới|và) [ngày] {d} (/|-) {m} [(/|-|năm) {y}]
days: [từ] [ngày] {d} (-|đến|tới|và) [ngày] {d} tháng {m} [(năm|/) {y}]
days: [từ] [{T}] [ngày] {d} / {m} (-|đến|tới|đến hết|đến ngày|và) [ngày] {d} / {m} [/ {y}]
days: [{T}] [ngày] {d} [(,|và|đến)] rạng sáng [ngày] {d} (/|-) {m} [(/|-) {y}]
days: [từ] [{T}] ngày {d} - {m} (đến|tới|và) [ngày] {d} - {m} [- {y}]
days: từ {d} - {m} (đến|tới) [ngày] {d} - {m} [- {y}]
days: [từ] [ngày] {d} / {m} / {y} (-|đến|tới) [ngày] {d} / {m} / {y}
days: [từ] [ngày] {d} tháng {m} (đến|tới|và) [ngày] {d} tháng {m} [năm {y}]
weekday: [{T}] [ngày] {W} [{w}]
weekday: [{T}] [ngày] {W} (vừa qua|vừa rồi|qua)
nextWeekday: [{T}] [ngày] {W} (tới|sau|kế tiếp)
thisWeekday: [{T}] [ngày] {W} này
month: [{P}] tháng {m} [[,] (/|-|năm) {y}]
month: [{P}] tháng {m} {Y}
nextMonth: [{P}] tháng {m} tới
month: [{P}] tháng {M} [[,] (năm|/) {y}]
month: [{P}] tháng {M} {Y}
months: [từ] tháng {m} (-|đến|tới|và) [tháng] {m} [(/|năm) {y}]
months: [từ] tháng {m} / {y} (-|đến|tới) [tháng] {m} / {y}
quarter: [{P}] (quý|quí) {Q} [(/|-|năm) {y}]
quarter: [{P}] (quý|quí) {Q} {Y}
quarters: (quý|quí) {Q} (và|,|-|đến) [quý|quí] {Q} [(/|-|năm) {y}]
quarter: [{P}] (quý|quí) {Q} {y}
firstHalf: [{P}] nửa đầu [của] (năm [{y}]|{Y}|{y}|năm học)
lastHalf: [{P}] nửa (cuối|sau) [của] (năm [{y}]|{Y}|{y})
firstMonthHalf: nửa đầu [của] tháng ({m}|{M}) [(/|năm) {y}]
lastMonthHalf: nửa (cuối|sau) [của] tháng ({m}|{M}) [(/|năm) {y}]
firstMonths: {x} tháng đầu (năm [{y}]|{Y}|{y}|của năm [{y}]|của {Y})
firstMonths: {x} tháng [của] năm {y}
lastMonths: {x} tháng cuối (năm [{y}]|{Y}|{y}|của năm [{y}])
firstQuarters: {x} quý đầu (năm [{y}]|{Y}|{y})
year: [{P}] năm {y}
year: {P} {y}
year: {P} {Y}
year: {P} năm
years: [giai đoạn|nhiệm kỳ|niên khóa|khóa|mùa giải|năm] {y} (-|đến|tới) [năm] {y}
years: từ [năm] {y} (đến|tới) [năm] {y}
decade: [{P}] (thập niên|thập kỷ|thập kỉ|những năm) {decade} [của thế kỷ trước]
decade: [{P}] (thập niên|thập kỷ|thập kỉ|những năm) {yy}
century: [{P}] (thế kỷ|thế kỉ) [thứ] {C}
season: {S} [(năm {y}|{Y}|{y})]
festival: {F} năm {y}
festival: {F} {Y}
time: {h} giờ {min} [phút] [{T}]
time: {h} giờ {T}
time: {hour} giờ {T}
time: [vào] (lúc|hồi) [khoảng] {hour} giờ [{T}]
hourOfDay: {h} giờ
timeHalf: {hour} rưỡi {T}
timeHalf: [vào] (lúc|hồi) [khoảng] {hour} rưỡi [{T}]
midnight: (0|không) giờ [{T}]
noonOfDay: trưa
noonOfDay: trưa ngày
time: vào khoảng {hour} giờ [{T}]
time: [vào] (lúc|hồi) [khoảng] {hour} giờ {minute} [phút] [{T}]
timeHalf: {h} giờ rưỡi [{T}]
timeHalf: {hour} giờ rưỡi {T}
timeHalf: [vào] (lúc|hồi) [khoảng] {hour} giờ rưỡi [{T}]
timeTo: {hour} giờ kém {minute} [phút] [{T}]
timeTo: [vào] (lúc|hồi) [khoảng] {hour} giờ kém {minute} [phút] [{T}]
midnight: [vào] [lúc] nửa đêm
noon: [vào] [lúc] (giữa|đúng|chính|vào buổi|buổi|giờ|đứng) trưa
score: (tỷ lệ|tỉ lệ|tỷ lệ phiếu|tỉ lệ phiếu) {n} (-|:) {n}
score: (tỷ số|tỉ số) [là|chung cuộc|chung cuộc là|đậm|sát nút] {n} (-|:) {n}
votes: {n} [phiếu] (thuận|ủng hộ|tán thành|đồng ý) [,] [và|so với] {n} [phiếu] (chống|phản đối|không tán thành)
votes: {n} phiếu (thuận|ủng hộ|tán thành) [trên|/] {n} phiếu chống
outOf: {x} (trên|trong|trong số|trên tổng số|trong tổng số|trong tổng cộng) {x} [{tail}]
outOf: {n} / {n}
outOfFive: {x} trong [số|tổng số] năm
rate: {x} {tail} (/|mỗi|đổi|đổi lấy|ăn|một) [một|1] {tail}
ordinal: phút [thứ] {n}
stoppage: phút [thứ] {n} + {n}
anniversary: (kỷ niệm|kỉ niệm) [tròn] {x} năm
ordinal: (mùng|mồng) ({n}|{ord})
prize: (giải|hạng) {ord}
prize: hạng {n}
ordinal: (tầng|lầu) {n}
age: tuổi {x}
age: tuổi [từ] {x} (-|đến|tới) {x}
compound: {x} {tail} [và] {x} {tail}
outOf: {x} / {x} điểm
marks: {x} / {x}
ordinal: [lần] thứ {n}
ordinal: [lần] thứ {roman}
ordinal: [lần] thứ {ord}
ordinal: (đại hội|đại hội đảng|khóa|lần|kỳ họp|nhiệm kỳ|hội nghị) [thứ] {roman}
ordinal: (đại hội|đại hội đảng) {n}
shareIn: cứ [mỗi] {x} [{tail}] (thì|lại|có|thì có|lại có|là có) {x}
ordinal: (lần|hiệp) {ord}
ordinal: hiệp (đầu|1|một)
ordinal: lần đầu tiên
ordinal: lần đầu
ordinal: đầu tiên
outOf: {n} / [tổng số] {n} (đại biểu|phiếu|tỉnh|nước|xã|quốc gia|thành viên|hộ|trường|học sinh|người)
`,
  en: `${BOTH}
quantity: {x} - {tail}
houseNumber: (house|apartment|flat) (No|No.|number|no|no.) [.] {n}
numbered: {D} (No|No.|Number|number|no|no.) [.] {n} [{code}]
quantity: {x} (other|more|new|additional|further|local|foreign) {tail}
quantity: from {x} [{tail}] to {x} [{tail}]
quantity: between {x} [{tail}] and {x} [{tail}]
quantity: {x} (to|or) {x} {tail}
quantity: {sign} {x} [{short}] (to|or|and) [{sign}] {x} [{short}]
quantity: from {sign} {x} [{short}] to {sign} {x} [{short}]
quantity: between {sign} {x} [{short}] and {sign} {x} [{short}]
halfMore: {x} [-] and [-] a [-] half [-] {tail}
quantity: {sign} {x} - {tail}
fraction: {x} [-] {den}
fraction: one [-] {den}
fraction: by (a|one) [-] {den}
fraction: (a|one) [-] {den} of
part: [by] [(a|one)] [-] {den} of (a|an|one) {tail}
part: {x} [-] {den} of (a|an|one) {tail}
part: half [of] (a|an|one) {tail}
quarterPoint: [by] [(a|one)] quarter [-] [of a] [percentage] [-] point
several: {many} [[of] [(other|more|new|additional|further|local|foreign)] {tail}]
several: (several|a few|many) {s} [[of] [(other|more|new|additional|further|local|foreign)] {tail}]
magnitude: magnitude [of] [over|about|around|at least] {x}
magnitude: magnitude - {x}
magnitude: {x} magnitude on the scale
halfScale: {x} and a half {s} [{tail}]
half: (half of|half the|one half of|one-half|a half of)
halfAlone: half
date: [{W} [,]] [{T} [of]] {M} {d} [[,] {y}]
date: [{W} [,]] [the] {d} [of] {M} [[,] {y}]
date: (the end of|end of) {M} {d} [[,] {y}]
date: {M} {d} , {Y}
date: {M} {d} {Y}
date: {d} {M} {Y}
date: {m} / {d} / {y}
date: {d} / {m} / {y}
date: {R} [,] [{open}] {M} {d} [, {y}]
date: {W} [morning|afternoon|evening|night] [{open}] {M} {d}
date: (morning|afternoon|evening|night) [{open}] {M} {d}
date: {W} [,] [the] {n} (st|nd|rd|th)
days: [(from|between|{T} of)] {M} {d} (-|to|and|until|till|through) {d} [[,] {y}]
days: [from|between] [the] {d} (-|to|and|until|till|through) [the] {d} [of] {M} [[,] {y}]
days: [from|between] {M} {d} (-|to|and|until|till|through) {M} {d} [[,] {y}]
days: [from|between] {d} {M} (-|to|and|until|till|through) {d} {M} [[,] {y}]
days: [from] {M} {d} , {y} (-|to|until|till|through) {M} {d} , {y}
weekday: {W} [{T}]
weekday: {w} [on|'s] {W}
weekday: (this past|the previous) {W} [{T}]
thisWeekday: this {W} [{T}]
lastWeekday: last {W} [{T}]
weekAfter: next {W} [{T}]
nextWeekday: (this coming|the coming|the following) {W} [{T}]
weekday: {W} {w}
month: [{P}] {M} [[,] {y}]
month: [{P}] {M} of {y}
month: [{P}] {M} [of] {Y}
month: [{P}] (this|this past) {M}
lastMonth: [{P}] last {M}
nextMonth: [{P}] next {M}
months: [from|between] {M} (-|to|through|and|until) {M} [[,] {y}]
months: [from] {M} {y} (-|to|through|until) {M} {y}
quarter: [{P} [the]] {Q} - quarter
quarter: [{P} [the]] {Q} quarter [(of {y}|of {Y}|{y}|in {y}|, {y}|{Y}|of the year)]
quarters: [the] {Q} and {Q} quarters [(of {y}|of {Y}|{y}|in {y})]
monthQuarter: [the] {M} (-|to) {M} quarter [[(of|in|,)] {y}]
quarter: {q} [[of|/|-|,] {y}]
quarter: {q} of {Y}
firstHalf: [{P} [the]] first half [(of {y}|of {Y}|of the year|{y}|{Y})]
lastHalf: [{P} [the]] (second|latter|last) half [(of {y}|of {Y}|of the year|{y}|{Y})]
firstMonthHalf: [the] first half of {M} [[,] {y}]
lastMonthHalf: [the] (second|latter|last) half of {M} [[,] {y}]
halfYear: {H} [[of|/|-] {y}]
firstHalf: first - half
lastHalf: second - half
firstMonths: first {x} months [(of {y}|of {Y}|of the year|{Y}|in {y})]
firstMonths: {x} months (of {y}|of {Y}|of the year)
firstMonths: {x} - month period
lastMonths: last {x} months of (the year|{y}|{Y})
firstQuarters: first {x} quarters [(of {y}|of {Y}|of the year)]
year: [the] year {y}
year: {P} {y}
year: {P} {Y}
years: [from|between] {y} (-|to|until|till|through) {y}
years: between {y} and {y}
years: [the] [fiscal|academic|school|financial] year {y} (-|/) ({yy}|{y})
years: {y} (-|to|/) ({yy}|{y}) (period|term|tenure|season|academic year|school year|phase|stage)
decade: [the] [{P}] [the] {decade} (s|'s)
decade: [the] {P} [the] [’|'] {yy} s
decade: the [’|'] {yy} s
century: [{P}] [the] {C} - century
century: [{P}] [the] {C} century
century: [{P}] [the] {x} - {ord} century
century: [{P}] [the] {x} - {ord} - century
season: {S} [(of|in)] [({y}|{Y})]
season: (last|this|next) {S}
season: {y} {S}
festival: {F} of {y}
festival: [the] {y} {F}
time: {h} {T}
time: {h} : {min} {T}
time: {hdot} {T}
time: {hour} o'clock [{T}]
timeHalf: half [-] past {hour} [{T}]
timeAfter: [a] quarter (past|after) {hour} [{T}]
timeAfter: at {minute} [minutes] past {hour} [{T}]
timeTo: [a] quarter (to|before) {hour} {T}
timeTo: (at|until|till|since|before|after|by) [a] quarter to {hour} [{T}]
timeTo: at {minute} minutes to {hour} [{T}]
midnight: [12] midnight
noon: [12] (noon|midday)
votes: {n} [votes] (in favour|in favor|for|to) [,] [and|with|to] {n} [votes] (against)
votes: {x} votes to {x}
votes: (voted|vote of|vote was|by a vote of|voting) {n} (-|to) {n}
votes: {n} (-|to) {n} [(in favour|in favor)] vote
votes: {n} (yes|aye) votes [,] [and|to] {n} (no|nay) votes
ordinal: {n} (st|nd|rd|th)
ordinal: {ord}
ordinal: {x} - {ord}
ordinal: [for] the first time
congress: {n} (st|nd|rd|th) [national] [party] congress
congress: {ord} [national] [party] congress
congress: {x} - {ord} [national] [party] congress
congress: {roman} [national] [party] congress
shareIn: {x} (in|in every|out of every|of every) {x} [{tail}]
outOf: {x} (of|out of|out of the|of the|of a) [total|total of] {x} [{tail}]
rate: {x} {tail} (per|/|a|to the|to a|to one|to 1|for one|for a|for 1|against the|on the) [US|U.S.] {tail}
rate: {sign} {x} [{short}] (per|/|a|to the|to a|to one|to 1|for one|for a|for 1|against the|on the) [US|U.S.] {tail}
anniversary: {x} - year anniversary
stoppage: [minute] {n} + {n} [minute]
ordinal: floor {n}
age: aged {x} [years]
age: aged [between|from] {x} (-|to|and) {x} [years]
age: (age of|ages|age|at age) {x} [(-|to|and) {x}]
age: children (under|below|over|above|younger than|older than) {x}
compound: {x} {tail} [and] {x} {tail}
marks: {x} (/|out of) {x} [points]
`,
};
