/** Places of Vietnam → their names in both languages; the English column needs no line where folding suffices. */

/** Provinces, cities and regions whose English name is their Vietnamese one without diacritics, apart by `;`. */
export const VIETNAM_PLACES = `
An Giang; Bạc Liêu; Bắc Giang; Bắc Kạn; Bắc Ninh; Bến Tre; Bình Dương; Bình Định; Bình Phước; Bình Thuận; Cà Mau;
Cao Bằng; Cần Thơ; Đắk Lắk; Đắk Nông; Điện Biên; Đồng Nai; Đồng Tháp; Gia Lai; Hà Giang; Hà Nam; Hà Tĩnh; Hải Dương;
Hải Phòng; Hậu Giang; Hòa Bình; Hưng Yên; Khánh Hòa; Kiên Giang; Kon Tum; Lai Châu; Lạng Sơn; Lào Cai; Lâm Đồng;
Long An; Nam Định; Nghệ An; Ninh Bình; Ninh Thuận; Phú Thọ; Phú Yên; Quảng Bình; Quảng Nam; Quảng Ngãi; Quảng Ninh;
Quảng Trị; Sóc Trăng; Sơn La; Tây Ninh; Thái Bình; Thái Nguyên; Thanh Hóa; Tiền Giang; Trà Vinh; Tuyên Quang;
Vĩnh Long; Vĩnh Phúc; Yên Bái; Hà Tây; Nha Trang; Đà Lạt; Vũng Tàu; Biên Hòa; Buôn Ma Thuột; Pleiku; Quy Nhơn; Hội An;
Hạ Long; Cam Ranh; Phú Quốc; Côn Đảo; Cát Bà; Lý Sơn; Sa Pa; Tam Đảo; Mỹ Tho; Mỹ Đình; Mỹ Lai; Mỹ Sơn; Long Xuyên;
Rạch Giá; Hà Tiên; Phan Thiết; Phan Rang; Tam Kỳ; Đồng Hới; Vinh; Cửa Lò; Sầm Sơn; Việt Trì; Móng Cái; Cẩm Phả; Uông Bí;
Thủ Đức; Củ Chi; Bình Chánh; Nhà Bè; Gò Vấp; Tân Bình; Tân Phú; Bình Thạnh; Bình Tân; Hóc Môn; Ba Đình; Hoàn Kiếm;
Cầu Giấy; Đống Đa; Hai Bà Trưng; Thanh Xuân; Hoàng Mai; Long Biên; Tây Hồ; Hà Đông; Đông Anh; Gia Lâm; Sóc Sơn; Ba Vì;
Hòa Lạc; Điện Biên Phủ; Dung Quất; Chu Lai; Vân Đồn; Cát Lái; Cái Mép; Lạch Huyện; Tân Sơn Nhất; Nội Bài; Long Thành;
Văn Miếu; Phong Nha-Kẻ Bàng; Tràng An; Bà Nà; Ngọc Linh; Bạch Long Vĩ; Thổ Chu; Gạc Ma; Mộc Châu; Mai Châu; Lai Vung;
Sa Đéc; Gò Công; Cai Lậy; Tân An; Thủ Dầu Một; Dĩ An; Thuận An; Đồng Xoài; Bảo Lộc; Tuy Hòa; Sơn Trà; Hòa Vang;
Ngũ Hành Sơn; Liên Chiểu; Hải Châu; Hồng Bàng; Lê Chân; Kiến An; Đồ Sơn; Thủy Nguyên; Làng Nủ; Bảo Yên; Bát Xát; Bắc Hà;
Ninh Kiều; Cái Răng; Phong Điền; Ô Môn; Thốt Nốt; Tịnh Biên; Châu Đốc; Tân Châu; Năm Căn; U Minh; Đất Mũi
`;

/** One place a line: `identifier | Vietnamese names | English names`. */
export const VIETNAM_NAMES = `
HANOI | Hà Nội; Hà-nội; Hànội; TP Hà Nội; TP. Hà Nội; thành phố Hà Nội; Thành phố Hà Nội; Thủ đô Hà Nội; HN; Thăng Long | Hanoi; Ha Noi; Ha-noi
HO-CHI-MINH-CITY | TP. Hồ Chí Minh; TP Hồ Chí Minh; TPHCM; TP.HCM; TP HCM; TP. HCM; Tp.HCM; Thành phố Hồ Chí Minh; thành phố Hồ Chí Minh; Sài Gòn; Sàigòn; Sài Gòn-TP. Hồ Chí Minh | Ho Chi Minh City; HCM City; HCMC; Saigon; Sai Gon
DA-NANG | Đà Nẵng; Đà-nẵng; TP Đà Nẵng; TP. Đà Nẵng; thành phố Đà Nẵng; Thành phố Đà Nẵng | Da Nang; Danang
HUE | Huế; TP Huế; TP. Huế; thành phố Huế; Thành phố Huế; cố đô Huế; Thừa Thiên Huế; Thừa Thiên-Huế; Thừa Thiên - Huế | Hue; Hue City; Thua Thien-Hue; Thua Thien Hue
HAI-PHONG | TP Hải Phòng; TP. Hải Phòng; thành phố Hải Phòng; Thành phố Hải Phòng | Haiphong; Hai Phong City
CAN-THO | TP Cần Thơ; TP. Cần Thơ; thành phố Cần Thơ; Thành phố Cần Thơ | Can Tho City
BA-RIA-VUNG-TAU | Bà Rịa-Vũng Tàu; Bà Rịa - Vũng Tàu; Bà Rịa – Vũng Tàu; BR-VT | Ba Ria-Vung Tau; Ba Ria - Vung Tau
DAK-LAK | Đắc Lắc; Đăk Lăk; Đak Lak; Đắc Lắk | Daklak; Dac Lac
DAK-NONG | Đắc Nông; Đăk Nông | Dac Nong
BAC-KAN | Bắc Cạn | Bac Can
KON-TUM | Kontum; Công Tum | Kontum
KHANH-HOA | Khánh Hoà | Khanhhoa
BUON-MA-THUOT | Buôn Mê Thuột; Ban Mê Thuột | Buon Me Thuot
DA-LAT | TP Đà Lạt; TP. Đà Lạt; thành phố Đà Lạt | Dalat
QUY-NHON | Qui Nhơn | Qui Nhon
SA-PA | Sapa; thị xã Sa Pa | Sapa
PHU-QUOC | đảo Phú Quốc | Phu Quoc Island
HA-LONG-BAY | vịnh Hạ Long; Vịnh Hạ Long | Ha Long Bay; Halong Bay
DIEN-BIEN-PHU | Điện Biên Phủ | Dien Bien Phu
LONG-THANH-AIRPORT | sân bay Long Thành; Cảng hàng không quốc tế Long Thành; sân bay quốc tế Long Thành | Long Thanh International Airport; Long Thanh Airport; Long Thanh airport
NOI-BAI-AIRPORT | sân bay Nội Bài; sân bay quốc tế Nội Bài; Cảng hàng không quốc tế Nội Bài | Noi Bai International Airport; Noi Bai Airport; Noi Bai airport
TAN-SON-NHAT-AIRPORT | sân bay Tân Sơn Nhất; sân bay quốc tế Tân Sơn Nhất; Cảng hàng không quốc tế Tân Sơn Nhất | Tan Son Nhat International Airport; Tan Son Nhat Airport; Tan Son Nhat airport
NORTH | miền Bắc; Miền Bắc; phía bắc; phía Bắc; miền bắc; bắc; Bắc | northern; Northern; the North; the north; north
CENTRE | miền Trung; Miền Trung; Trung Bộ; miền trung | central region; central Vietnam; central province; central provinces; central city; central coastal; central Viet Nam
SOUTH | miền Nam; Miền Nam; miền nam; phía nam; phía Nam; Nam Bộ | southern; Southern; the South; the south; south
EAST | miền Đông; miền đông; Đông; phía đông; phía Đông | eastern; Eastern; the east; east
WEST | miền Tây; miền tây; phương Tây; phía tây; phía Tây | western; Western; the west; the West; West
NORTHERN-REGION | Bắc Bộ | northern region
NORTH-EAST | Đông Bắc; đông bắc; phía đông bắc | northeastern; northeast; north-east; north-eastern
SOUTH-EAST | Đông Nam; đông nam; phía đông nam | southeastern; southeast; south-east; south-eastern
NORTH-WEST | Tây Bắc; tây bắc; phía tây bắc | northwestern; northwest; north-west; north-western
SOUTH-WEST | Tây Nam; tây nam; phía tây nam | southwestern; southwest; south-west; south-western
CENTRAL-HIGHLANDS | Tây Nguyên | Central Highlands; Tay Nguyen
SOUTHEAST-VIETNAM | Đông Nam Bộ | southeastern region; Southeast region; Southeastern region
NORTHWEST-VIETNAM | Tây Bắc Bộ | Northwest region; northwestern region
SOUTH-CENTRAL-COAST | duyên hải Nam Trung Bộ; Nam Trung Bộ; Duyên hải Nam Trung Bộ | south-central coast; South Central Coast; south central region
NORTH-CENTRE | miền Trung; Miền Trung; Trung Bộ; miền trung | central region; central Vietnam; central province; central provinces; central city; central coastal; central Viet Nam
WESTERN-SOUTH-VIETNAM | Tây Nam Bộ | southwestern region; Southwest region
HUU-NGHI-BORDER-GATE | cửa khẩu Hữu Nghị; Cửa khẩu Hữu Nghị; cửa khẩu quốc tế Hữu Nghị; Cửa khẩu quốc tế Hữu Nghị; Hữu Nghị Quan; Hữu Nghị | Huu Nghi border gate; Huu Nghi Border Gate; Huu Nghi international border gate; Huu Nghi International Border Gate; Huu Nghi; Friendship Pass; Friendship Border Gate
FRIENDSHIP-PALACE | Cung Hữu nghị; Cung Văn hóa Hữu nghị; Cung Văn hóa hữu nghị Việt - Xô; Cung Văn hóa Hữu nghị Việt Xô; Cung Văn hóa Lao động Hữu nghị Việt - Xô | Friendship Palace; Friendship Cultural Palace; Vietnam-Soviet Friendship Palace; Viet Xo Friendship Palace
HUNG-TEMPLE | Đền Hùng; đền Hùng | Hung Kings' Temple; Hung Temple; Hung Kings Temple
HO-CHI-MINH-MAUSOLEUM | Lăng Chủ tịch Hồ Chí Minh; Lăng Bác; lăng Bác | Ho Chi Minh Mausoleum; President Ho Chi Minh Mausoleum; President Ho Chi Minh's Mausoleum
HO-CHI-MINH-TRAIL | Đường mòn Hồ Chí Minh; đường mòn Hồ Chí Minh; đường Hồ Chí Minh; đường Trường Sơn | Ho Chi Minh Trail; Ho Chi Minh Road
BA-DINH-SQUARE | Quảng trường Ba Đình; quảng trường Ba Đình | Ba Dinh Square
`;
