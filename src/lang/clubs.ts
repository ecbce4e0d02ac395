/** Football clubs → their names; a club is never the city that it is called after. */

/** Names that both languages write alike: `identifier | names`, alternatives apart by `;`. */
export const CLUBS = `
MANCHESTER-CITY | Manchester City; Man City; Man. City
MANCHESTER-UNITED | Manchester United; Man United; Man Utd; Man. United; Manchester Utd
LIVERPOOL-FC | Liverpool FC
CHELSEA | Chelsea; Chelsea FC
ARSENAL | Arsenal; Arsenal FC
TOTTENHAM | Tottenham; Tottenham Hotspur; Tottenham Hotspurs
NEWCASTLE-UNITED | Newcastle United; Newcastle Utd
ASTON-VILLA | Aston Villa
WEST-HAM | West Ham; West Ham United
LEICESTER-CITY | Leicester City
LEEDS-UNITED | Leeds United
NOTTINGHAM-FOREST | Nottingham Forest
CRYSTAL-PALACE | Crystal Palace
NORWICH-CITY | Norwich City
IPSWICH-TOWN | Ipswich Town
SHEFFIELD-UNITED | Sheffield United
REAL-MADRID | Real Madrid
ATLETICO-MADRID | Atletico Madrid; Atlético Madrid; Atlético de Madrid
BARCELONA-FC | FC Barcelona; Barca; Barça
REAL-SOCIEDAD | Real Sociedad
REAL-BETIS | Real Betis
ATHLETIC-BILBAO | Athletic Bilbao; Athletic Club Bilbao
SEVILLA-FC | Sevilla FC
VALENCIA-CF | Valencia CF
JUVENTUS | Juventus; Juve
AC-MILAN | AC Milan; A.C. Milan
INTER-MILAN | Inter Milan; Inter Milano
AS-ROMA | AS Roma
LAZIO | SS Lazio
NAPOLI | Napoli; SSC Napoli
ATALANTA | Atalanta
BAYERN-MUNICH | Bayern Munich; Bayern München; FC Bayern
DORTMUND | Borussia Dortmund
LEVERKUSEN | Bayer Leverkusen
RB-LEIPZIG | RB Leipzig
SCHALKE | Schalke 04; Schalke
PSG | PSG; Paris Saint-Germain; Paris Saint Germain
MARSEILLE-OM | Olympique Marseille; Olympique de Marseille
LYON-OL | Olympique Lyon; Olympique Lyonnais
MONACO-AS | AS Monaco
AJAX | Ajax Amsterdam; Ajax
BENFICA | Benfica
FC-PORTO | FC Porto
CELTIC | Celtic Glasgow; Celtic FC
INTER-MIAMI | Inter Miami
AL-NASSR | Al Nassr; Al-Nassr
AL-HILAL | Al Hilal; Al-Hilal
`;

/** Clubs of Vietnam that are called after a place alone: `identifier | Vietnamese | English`. */
export const CITY_CLUBS = `
HANOI | Hà Nội | Hanoi; Ha Noi
HCMC | TP.HCM; Thành phố Hồ Chí Minh; TP Hồ Chí Minh; TP. Hồ Chí Minh | Ho Chi Minh City; HCM City
HAI-PHONG | Hải Phòng | Hai Phong; Haiphong
NAM-DINH | Nam Định | Nam Dinh
THANH-HOA | Thanh Hóa | Thanh Hoa
DA-NANG | Đà Nẵng | Da Nang; Danang
QUANG-NAM | Quảng Nam | Quang Nam
BINH-DUONG | Bình Dương | Binh Duong
BINH-DINH | Bình Định | Binh Dinh
HA-TINH | Hà Tĩnh | Ha Tinh
KHANH-HOA | Khánh Hòa | Khanh Hoa
`;

/** Where `{}` stands, the place goes. */
export const CITY_CLUB_TEMPLATES = `
organisation:club | CLB {}; Câu lạc bộ {}; CLB Bóng đá {}; CLB bóng đá {}; {} FC | {} FC; {} Football Club
`;

/** Clubs of Vietnam with a name of their own: `identifier | Vietnamese | English`. */
export const HOME_CLUBS = `
CLUB-HANOI-POLICE | Công an Hà Nội FC; CLB Công an Hà Nội; CAHN | Hanoi Police FC; Cong An Ha Noi FC; CAHN
CLUB-HAGL | Hoàng Anh Gia Lai; HAGL | Hoang Anh Gia Lai; HAGL
CLUB-SLNA | Sông Lam Nghệ An; SLNA | Song Lam Nghe An; SLNA
CLUB-VIETTEL | Thể Công Viettel; Thể Công - Viettel | The Cong Viettel; The Cong - Viettel
CLUB-NAM-DINH | Thép Xanh Nam Định | Thep Xanh Nam Dinh
CLUB-THANH-HOA | Đông Á Thanh Hóa | Dong A Thanh Hoa
CLUB-DA-NANG | SHB Đà Nẵng | SHB Da Nang
CLUB-BINH-DUONG | Becamex Bình Dương | Becamex Binh Duong
CLUB-HA-TINH | Hồng Lĩnh Hà Tĩnh | Hong Linh Ha Tinh
`;
