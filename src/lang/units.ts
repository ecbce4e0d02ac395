/** Units of measure, counted things and scales → the words for them in both languages. */

/**
 * One unit a line: `unit | dimension | factor | Vietnamese words | English words`. A value times its factor is in the
 * dimension's base unit: m, m², m³, kg, km/h, °C (offset apart), kWh, W, byte, day, Richter, pascal, hertz, calorie.
 */
export const UNITS = `
mm | length | 0.001 | mm; milimét; mi-li-mét; milimet; ly | mm; millimetres; millimetre; millimeters; millimeter
cm | length | 0.01 | cm; xentimét; xăng-ti-mét; centimet; xăng ti mét; phân | cm; centimetres; centimetre; centimeters; centimeter
m | length | 1 | m; mét; met; m dài | m; metres; metre; meters; meter
km | length | 1000 | km; kilômét; ki-lô-mét; cây số; kilomet; ki lô mét; kilômet | km; kms; kilometres; kilometre; kilometers; kilometer
mile | length | 1609.344 | dặm; dặm Anh | miles; mile; mi
nautical-mile | length | 1852 | hải lý; hải lí | nautical miles; nautical mile; nm
foot | length | 0.3048 | bộ Anh; feet; foot | feet; foot; ft
inch | length | 0.0254 | inch; inches; in-sơ | inches; inch
yard | length | 0.9144 | yard; thước Anh | yards; yard
m2 | area | 1 | m2; m²; mét vuông; met vuông | m2; m²; sq m; sq.m; square metres; square metre; square meters; square meter; sqm; sq. m
km2 | area | 1000000 | km2; km²; kilômét vuông; ki-lô-mét vuông; cây số vuông; kilomet vuông | km2; km²; sq km; sq.km; square kilometres; square kilometre; square kilometers; square kilometer; sq. km
ha | area | 10000 | ha; héc-ta; hecta; héc ta; hécta | ha; hectares; hectare
acre | area | 4046.8564 | mẫu Anh; acre; acres; mẫu anh | acres; acre
square-mile | area | 2589988.1 | dặm vuông | square miles; square mile; sq mi
square-foot | area | 0.09290304 | bộ vuông; feet vuông; foot vuông | square feet; square foot; sq ft
m3 | volume | 1 | m3; m³; mét khối; met khối; khối | m3; m³; cubic metres; cubic metre; cubic meters; cubic meter; cu m
km3 | volume | 1000000000 | km3; km³; kilômét khối | km3; km³; cubic kilometres; cubic kilometers
litre | volume | 0.001 | lít; l; lit | litres; litre; liters; liter
ml | volume | 0.000001 | ml; mililít; mi-li-lít | ml; millilitres; millilitre; milliliters; milliliter
gallon | volume | 0.003785412 | gallon; ga-lông; galông | gallons; gallon
barrel | volume | 0.158987295 | thùng dầu; thùng; thùng dầu thô | barrels; barrel; barrels of oil; bbl; barrels of crude
cubic-foot | volume | 0.028316847 | feet khối; foot khối; bộ khối | cubic feet; cubic foot
teu | teu | 1 | TEU; TEUs; container tiêu chuẩn | TEU; TEUs; twenty-foot equivalent units
gram | mass | 0.001 | gram; g; gam; gr | grams; gram; g; grammes
mg | mass | 0.000001 | mg; miligam; mi-li-gam; miligram | mg; milligrams; milligram
kg | mass | 1 | kg; kilôgam; ki-lô-gam; cân; kilogram; ký; kí; ki-lô; ký lô | kg; kgs; kilograms; kilogram; kilogrammes; kilos; kilo
quintal | mass | 100 | tạ | quintals; quintal
tonne | mass | 1000 | tấn; tấn hàng | tonnes; tonne; metric tons; metric ton; tons; ton; metric tonnes; mt
pound | mass | 0.45359237 | pound; cân Anh; pao; lb | lb; lbs
ounce | mass | 0.02834952 | ounce; ao-xơ; oz | ounces; ounce; oz
troy-tael | mass | 0.0375 | lượng vàng; cây vàng; lạng vàng | taels; tael; taels of gold
kmh | speed | 1 | km/h; km/giờ; km một giờ; kilômét/giờ; km/g; kilômét một giờ; ki-lô-mét/giờ; km mỗi giờ; cây số giờ | km/h; kph; kmh; kilometres per hour; kilometers per hour; km per hour; kilometres an hour; kilometers an hour; kilometer-per-hour; kilometre per hour; kilometer per hour; km an hour
mph | speed | 1.609344 | dặm/giờ; dặm một giờ; mph; dặm mỗi giờ | mph; miles per hour; miles an hour; mile-per-hour
ms | speed | 3.6 | m/s; mét/giây; m/giây; mét một giây; mét trên giây | m/s; metres per second; meters per second; metres a second; meters a second
knot | speed | 1.852 | hải lý/giờ; hải lý một giờ; knot; hải lý mỗi giờ | knots; knot
celsius | temperature | 1 | độ C; °C; ºC; oC; độ Celsius; độ bách phân; độ xê; độ | °C; ºC; degrees Celsius; degree Celsius; degrees C; degrees centigrade; Celsius; C; degrees
fahrenheit | temperature | 0.5555555556 | độ F; °F; ºF; độ Fahrenheit | °F; ºF; degrees Fahrenheit; degree Fahrenheit; Fahrenheit; degrees F
kwh | energy | 1 | kWh; kwh; số điện; kilôoát giờ; kW giờ; ki-lô-oát giờ | kWh; kwh; kilowatt-hours; kilowatt hours; kilowatt-hour; kilowatt hour
mwh | energy | 1000 | MWh | MWh; megawatt-hours; megawatt hours
gwh | energy | 1000000 | GWh | GWh; gigawatt-hours; gigawatt hours
twh | energy | 1000000000 | TWh | TWh; terawatt-hours; terawatt hours
watt | power | 1 | W; oát; watt | W; watts; watt
kw | power | 1000 | kW; kilôoát; ki-lô-oát; kilowatt | kW; kilowatts; kilowatt
mw | power | 1000000 | MW; mêgaoát; megawatt; mê-ga-oát | MW; megawatts; megawatt
gw | power | 1000000000 | GW; gigawatt; gigaoát | GW; gigawatts; gigawatt
hp | power | 745.7 | mã lực; CV; sức ngựa | horsepower; hp
kb | data | 1000 | KB; kilobyte | KB; kilobytes; kilobyte
mb | data | 1000000 | MB; megabyte; mêgabai | MB; megabytes; megabyte
gb | data | 1000000000 | GB; gigabyte; gigabai | GB; gigabytes; gigabyte; gigs
tb | data | 1000000000000 | TB; terabyte | TB; terabytes; terabyte
mbps | data-rate | 1 | Mbps; Mb/s; megabit/giây; megabit mỗi giây | Mbps; megabits per second; Mb/s
gbps | data-rate | 1000 | Gbps; Gb/s; gigabit/giây | Gbps; gigabits per second; Gb/s
richter | magnitude | 1 | độ Richter; độ richter; độ rích-te; độ Rích-te | on the Richter scale; on the Richter Scale; Richter; magnitude; magnitude on the Richter scale; magnitude on the Richter Scale; degrees on the Richter scale
second | duration | 0.0000115740740741 | giây | seconds; sec; secs
minute | duration | 0.000694444444444 | phút | minutes; minute; mins; min
hour | duration | 0.0416666666667 | giờ; tiếng; giờ đồng hồ; tiếng đồng hồ; giờ liền | hours; hour; hrs; hr
day | duration | 1 | ngày; ngày đêm; hôm; ngày liền; ngày liên tiếp | days; day
night | night | 1 | đêm | nights; night
week | duration | 7 | tuần; tuần lễ; tuần liền; tuần liên tiếp | weeks; week
fortnight | duration | 14 | | fortnights; fortnight
month | duration | 30.4375 | tháng; tháng liền; tháng liên tiếp | months; month
quarter-year | duration | 91.3125 | quý; quý liên tiếp | quarters; consecutive quarters
year | duration | 365.25 | năm; năm liền; năm liên tiếp; năm trời | years; year; yrs; consecutive years; straight years
decade | duration | 3652.5 | thập niên; thập kỷ; thập kỉ | decades; decade
century | duration | 36525 | thế kỷ; thế kỉ | centuries; century
age | age | 1 | tuổi | years old; year-old; year old; years of age; year-olds; years-old; year olds; yr-old
light-year | light-year | 1 | năm ánh sáng | light years; light-years; light year; light-year
hpa | pressure | 1 | hPa; milibar | hPa; millibars; mbar; hectopascals
point | point | 1 | điểm | points; point; pts
times | times | 1 | lần | times; fold; -fold; folds
wind-force | wind-force | 1 | cấp gió | on the Beaufort scale
degree-angle | angle | 1 | độ vĩ Bắc; độ Vĩ Bắc; độ kinh Đông; độ Kinh Đông; vĩ độ Bắc; độ vĩ bắc; độ kinh đông | degrees north latitude; degrees east longitude; degrees North latitude; degrees East longitude; degrees north; degrees east
`;

/** What numbers count: `identifier | Vietnamese words | English words`. Equal identifiers make two counts comparable. */
export const COUNTED = `
dead | người chết; người thiệt mạng; người đã thiệt mạng; người tử vong; người đã chết; ca tử vong; người tử nạn; nạn nhân thiệt mạng; người bị thiệt mạng; người đã tử vong; trường hợp tử vong; người bỏ mạng; binh sĩ thiệt mạng; người bị chết; người qua đời | dead; deaths; people dead; people killed; people were killed; people died; people have died; killed; fatalities; lives; people had died; were killed; have died; have been killed; people have been killed; others were killed; deaths were
injured | người bị thương; người khác bị thương; bị thương; người thương tích; người bị thương nặng; nạn nhân bị thương | injured; wounded; people injured; people wounded; others injured; people were injured; others were injured; others wounded; injuries; were injured; were wounded; others were wounded; people hurt
missing | người mất tích; người còn mất tích; người vẫn mất tích; người bị mất tích; mất tích; người đang mất tích; người khác mất tích | missing; people missing; others missing; remain missing; people were missing; still missing; others are missing; are missing; were missing; unaccounted for; people remain missing; people are missing; people are still missing; people were still missing; people remained missing
infected | ca nhiễm; ca mắc; ca mắc mới; ca nhiễm mới; ca dương tính; ca mắc COVID-19; ca bệnh; ca nhiễm COVID-19; ca | cases; new cases; infections; new infections; confirmed cases; positive cases; new COVID-19 cases; COVID-19 cases; case
patient | bệnh nhân; người bệnh | patients; patient
passenger | hành khách; lượt hành khách | passengers; passenger
visitor | lượt khách; khách; du khách; lượt du khách; khách du lịch; khách quốc tế; lượt khách quốc tế; khách du lịch quốc tế; lượt khách du lịch | visitors; tourists; arrivals; visitor arrivals; foreign visitors; international visitors; foreign tourists; international arrivals; visitor; tourist; holidaymakers; international tourists; foreign arrivals; international visitor arrivals
ally | đồng minh | allies; ally
colleague | đồng nghiệp | colleagues; colleague
accomplice | đồng phạm | accomplices; accomplice
comrade | đồng chí | comrades
watch | đồng hồ | watches; clocks
co-author | đồng tác giả; đồng sáng lập; đồng chủ tịch | co-authors; co-founders
leader | nhà lãnh đạo; vị lãnh đạo; lãnh đạo | leaders; leader
scientist | nhà khoa học; nhà nghiên cứu | scientists; researchers; scientist; researcher
journalist | nhà báo; phóng viên | journalists; reporters; journalist; reporter
investor | nhà đầu tư; NĐT | investors; investor
factory | nhà máy; nhà xưởng; xưởng | factories; plants; factory; plant
minister | bộ trưởng | ministers
victim | nạn nhân | victims; victim
articles | điều; điều khoản | articles
chapters | chương | chapters
people | người; người dân; dân; nhân khẩu; cư dân | people; persons; residents; inhabitants; person; individuals
household | hộ; hộ dân; hộ gia đình; gia đình | households; families; household; family
house | nhà; ngôi nhà; căn nhà; căn hộ; nhà ở; nhà dân | houses; homes; house; apartments; flats; home; apartment
child | trẻ em; trẻ; em nhỏ; cháu; em bé; trẻ nhỏ; đứa trẻ; đứa con | children; kids; child; babies
protester | người biểu tình | protesters; demonstrators; protester
woman | phụ nữ; nữ | women; woman; females
man | nam giới; đàn ông; nam | men; males
student | học sinh; sinh viên; thí sinh; em học sinh | students; pupils; student; candidates; pupil
teacher | giáo viên; thầy cô; giảng viên | teachers; teacher; lecturers
worker | lao động; công nhân; người lao động; nhân viên; việc làm; công nhân viên | workers; labourers; employees; staff; jobs; laborers; worker; employee; job
soldier | binh sĩ; binh lính; quân nhân; lính; bộ đội; chiến sĩ; quân; cán bộ, chiến sĩ | soldiers; troops; servicemen; soldier; servicemembers; troop
police | cảnh sát; sĩ quan cảnh sát | police; policemen; police officers; officers; policeman
defendant | bị cáo; bị can | defendants; defendant; accused
suspect | nghi phạm; đối tượng; nghi can | suspects; suspect
delegate | đại biểu; đại biểu Quốc hội | delegates; deputies; participants; delegate; attendees
country | nước; quốc gia; quốc gia và vùng lãnh thổ; nước và vùng lãnh thổ; nước thành viên; quốc gia thành viên | countries; nations; states; country; countries and territories; member states; member countries; nation; member nations
province | tỉnh; tỉnh thành; tỉnh, thành phố; tỉnh, thành; địa phương; tỉnh và thành phố; bang | provinces; cities and provinces; provinces and cities; localities; states; province; provinces and centrally-run cities
commune | xã; phường; xã, phường; xã phường | communes; wards; communes and wards; wards and communes; commune; ward
district | huyện; quận | districts; district
company | doanh nghiệp; công ty; hãng; DN; tập đoàn | companies; enterprises; businesses; firms; company; firm; corporations; enterprise
project | dự án; công trình; dự án đầu tư; dự án FDI | projects; project; works
agreement | hiệp định; thỏa thuận; văn kiện; văn kiện hợp tác; văn bản; biên bản ghi nhớ; thoả thuận; bản ghi nhớ; hợp đồng | agreements; documents; deals; cooperation documents; memoranda of understanding; MoUs; agreement; contracts; deal; accords; MOUs; memorandums of understanding; cooperation agreements
law | luật; đạo luật; dự án luật; dự luật; dự thảo luật; nghị quyết | laws; bills; draft laws; resolutions; law; bill; resolution
vehicle | xe; ô tô; phương tiện; chiếc xe; xe ô tô; xe hơi; xe máy; chiếc ô tô; xe tải; xe buýt | vehicles; cars; automobiles; motorbikes; trucks; car; vehicle; buses; lorries; motorcycles
aircraft | máy bay; chiếc máy bay; tàu bay; chuyến bay | aircraft; planes; airplanes; jets; flights; plane; flight; warplanes
ship | tàu; tàu thuyền; chiếc tàu; tàu cá; thuyền; con tàu | ships; vessels; boats; fishing boats; ship; vessel; boat
missile | tên lửa; quả tên lửa; quả rocket | missiles; rockets; missile; rocket
drone | máy bay không người lái; UAV; chiếc UAV; chiếc máy bay không người lái | drones; UAVs; drone; unmanned aerial vehicles
school | trường học; trường; điểm trường; ngôi trường; trường đại học | schools; school; universities
hospital | bệnh viện; cơ sở y tế | hospitals; hospital; health facilities
bridge | cây cầu; cầu | bridges; bridge
goal | bàn thắng; bàn; bàn thua | goals; goal
medal | huy chương; tấm huy chương; HC | medals; medal
gold-medal | huy chương vàng; HCV; tấm huy chương vàng; tấm HCV | gold medals; golds; gold medal
silver-medal | huy chương bạc; HCB; tấm huy chương bạc; tấm HCB | silver medals; silvers; silver medal; silver
bronze-medal | huy chương đồng; HCĐ; tấm huy chương đồng; tấm HCĐ | bronze medals; bronzes; bronze medal; bronze
match | trận; trận đấu; trận thắng | matches; games; match; game
team | đội; đội bóng; đội tuyển | teams; sides; team
player | cầu thủ; vận động viên; VĐV | players; athletes; player; athlete
vote-for | phiếu thuận; phiếu ủng hộ; phiếu tán thành; phiếu đồng ý | votes for; votes in favour; votes in favor; yes votes; in favour; in favor
vote-against | phiếu chống; phiếu phản đối; phiếu không tán thành; phiếu không đồng ý | votes against; no votes; votes opposed
abstention | phiếu trắng | abstentions; abstention; blank votes; blank ballots
vote | phiếu; lá phiếu; phiếu bầu | votes; ballots; vote
seat | ghế; ghế Quốc hội; ghế nghị sĩ | seats; seat
tree | cây xanh; gốc cây | trees; tree
dose | liều; mũi; liều vắc xin; liều vaccine; liều vắc-xin; liều vắcxin; mũi tiêm | doses; jabs; shots; vaccine doses; doses of vaccine; dose
share | cổ phiếu; cổ phần | shares; share; stocks
quake | trận động đất; dư chấn | earthquakes; quakes; aftershocks; tremors
storm | cơn bão; trận bão | storms; typhoons; storm; typhoon; hurricanes
side | bên; phía | sides; parties
time | đợt; lượt | rounds; round
flood-cell | con; con lợn; con gà; con gia cầm; gia cầm; gia súc | head of cattle; cattle; chickens; pigs; animals; poultry; birds
`;

/** What bears a number of its own, and its names before that number; see `COUNTED`. */
export const NUMBERED = `
decision | Quyết định; QĐ | Decision
resolution | Nghị quyết; NQ | Resolution
decree | Nghị định; NĐ; Sắc lệnh | Decree; Government Decree; Executive Order
directive | Chỉ thị; CT | Directive; Instruction
circular | Thông tư; TT | Circular
law-document | Luật; Pháp lệnh | Law; Ordinance; Act
article | Điều | Article; Art.
clause | Khoản | Clause
chapter | Chương | Chapter
`;

/** What makes a number a share: percent, and points of percent or hundredths of them. */
export const PERCENT_WORDS = { vi: "%; phần trăm; per cent", en: "%; percent; per cent; pct; pc" };
export const PERCENT_POINT_WORDS = {
  vi: "điểm phần trăm; điểm %; điểm phần trăm (pp)",
  en: "percentage points; percentage point; percentage-point; pp; percent points; ppts; ppt",
};
export const BASIS_POINT_WORDS = { vi: "điểm cơ bản", en: "basis points; basis point; basis-point; bps" };

/** What pounds are in English, money and a weight, and the words that tell: of the sentence, and right after. */
export const POUND_WORDS = { vi: "", en: "pounds; pound" };
export const WEIGHT_CUES = {
  vi: "",
  en: "weigh; weighs; weighed; weighing; weight; weights; heavier; lighter; overweight; kilograms; kilogramme; kilograms; kilos; kg; ounces; ounce; lb; lbs; luggage; baggage; cargo; warhead; bomb; bombs; explosives",
};
export const MONEY_AFTER_POUNDS =
  "note; notes; coin; coins; fine; fines; bill; bills; budget; deal; contract; fund; loan; project; bonus; prize; scheme; cash; money; debt; damage; sterling; investment; revenue; tax; fee; reward; penalty";
