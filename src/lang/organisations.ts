/** Organisations → their names and acronyms in both languages. */

/** One organisation a line: `identifier | Vietnamese names | English names`, alternatives apart by `;`. */
export const ORGANISATIONS = `
UN | Liên hợp quốc; Liên Hợp Quốc; Liên hiệp quốc; Liên Hiệp Quốc; LHQ; UN | United Nations; UN; U.N.; the United Nations Organization
UNSC | Hội đồng Bảo an; Hội đồng Bảo an Liên hợp quốc; Hội đồng Bảo an LHQ; HĐBA; HĐBA LHQ; Hội đồng bảo an | UN Security Council; United Nations Security Council; U.N. Security Council; Security Council; UNSC
UNGA | Đại hội đồng Liên hợp quốc; Đại hội đồng LHQ; ĐHĐ LHQ; Đại hội đồng Liên Hợp Quốc | UN General Assembly; United Nations General Assembly; U.N. General Assembly; UNGA; General Assembly of the United Nations
UNHRC | Hội đồng Nhân quyền Liên hợp quốc; Hội đồng Nhân quyền LHQ; Hội đồng Nhân quyền | UN Human Rights Council; Human Rights Council; UNHRC; United Nations Human Rights Council
UNESCO | UNESCO; Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc; Tổ chức Giáo dục, Khoa học và Văn hóa của Liên hợp quốc | UNESCO; Unesco; United Nations Educational, Scientific and Cultural Organization; UN Educational, Scientific and Cultural Organization
UNICEF | UNICEF; Quỹ Nhi đồng Liên hợp quốc; Quỹ Nhi đồng LHQ; Unicef | UNICEF; Unicef; United Nations Children's Fund; UN Children's Fund
UNDP | UNDP; Chương trình Phát triển Liên hợp quốc; Chương trình Phát triển LHQ | UNDP; United Nations Development Programme; UN Development Programme; United Nations Development Program
UNHCR | UNHCR; Cao ủy Liên hợp quốc về người tị nạn; Cao ủy LHQ về người tị nạn; Cao ủy Liên hợp quốc về Người tị nạn | UNHCR; UN High Commissioner for Refugees; UN refugee agency; United Nations High Commissioner for Refugees
UNEP | UNEP; Chương trình Môi trường Liên hợp quốc | UNEP; UN Environment Programme; United Nations Environment Programme
UNCLOS | UNCLOS; Công ước Liên hợp quốc về Luật Biển; Công ước của Liên hợp quốc về Luật Biển; Công ước Luật Biển 1982; UNCLOS 1982; Công ước Liên hợp quốc về Luật Biển năm 1982; Công ước Liên hợp quốc về Luật Biển 1982 | UNCLOS; UN Convention on the Law of the Sea; United Nations Convention on the Law of the Sea; 1982 UNCLOS; UNCLOS 1982; 1982 United Nations Convention on the Law of the Sea; 1982 UN Convention on the Law of the Sea
WHO | WHO; Tổ chức Y tế Thế giới; Tổ chức Y tế thế giới | WHO; World Health Organization; World Health Organisation
WTO | WTO; Tổ chức Thương mại Thế giới; Tổ chức Thương mại thế giới | WTO; World Trade Organization; World Trade Organisation
WB | WB; Ngân hàng Thế giới; Ngân hàng thế giới | WB; World Bank; World Bank Group
IMF | IMF; Quỹ Tiền tệ Quốc tế; Quỹ Tiền tệ quốc tế | IMF; International Monetary Fund
ADB | ADB; Ngân hàng Phát triển châu Á; Ngân hàng Phát triển Châu Á | ADB; Asian Development Bank
AIIB | AIIB; Ngân hàng Đầu tư cơ sở hạ tầng châu Á | AIIB; Asian Infrastructure Investment Bank
ILO | ILO; Tổ chức Lao động Quốc tế; Tổ chức Lao động quốc tế | ILO; International Labour Organization; International Labour Organisation; International Labor Organization
FAO | FAO; Tổ chức Lương thực và Nông nghiệp Liên hợp quốc; Tổ chức Nông lương Liên hợp quốc; Tổ chức Lương thực và Nông nghiệp của Liên hợp quốc | FAO; Food and Agriculture Organization; UN Food and Agriculture Organization; Food and Agriculture Organization of the United Nations
WFP | WFP; Chương trình Lương thực Thế giới | WFP; World Food Programme; World Food Program
IAEA | IAEA; Cơ quan Năng lượng nguyên tử quốc tế; Cơ quan Năng lượng Nguyên tử Quốc tế | IAEA; International Atomic Energy Agency
IEA | IEA; Cơ quan Năng lượng Quốc tế | IEA; International Energy Agency
OECD | OECD; Tổ chức Hợp tác và Phát triển Kinh tế | OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development
OPEC | OPEC; Tổ chức Các nước xuất khẩu dầu mỏ; Tổ chức các nước xuất khẩu dầu mỏ | OPEC; Organization of the Petroleum Exporting Countries
OPEC-PLUS | OPEC+ | OPEC+; OPEC Plus
WMO | WMO; Tổ chức Khí tượng Thế giới | WMO; World Meteorological Organization
IOM | IOM; Tổ chức Di cư Quốc tế; Tổ chức Di cư quốc tế | IOM; International Organization for Migration
IPU | IPU; Liên minh Nghị viện Thế giới; Liên minh Nghị viện thế giới | IPU; Inter-Parliamentary Union
ICC | ICC; Tòa án Hình sự Quốc tế; Tòa án Hình sự quốc tế | ICC; International Criminal Court
ICJ | ICJ; Tòa án Công lý Quốc tế; Tòa án Công lý quốc tế | ICJ; International Court of Justice
PCA | PCA; Tòa Trọng tài Thường trực | PCA; Permanent Court of Arbitration
INTERPOL | Interpol; INTERPOL; Tổ chức Cảnh sát Hình sự Quốc tế | Interpol; INTERPOL; International Criminal Police Organization
RED-CROSS | Chữ thập đỏ; Hội Chữ thập đỏ; Chữ Thập Đỏ; Hội Chữ thập Đỏ | Red Cross; Red Cross Society
RED-CRESCENT | Trăng lưỡi liềm đỏ | Red Crescent
ICRC | ICRC; Ủy ban Chữ thập đỏ quốc tế | ICRC; International Committee of the Red Cross
ASEAN | ASEAN; Hiệp hội các quốc gia Đông Nam Á; Hiệp hội các Quốc gia Đông Nam Á | ASEAN; Asean; Association of Southeast Asian Nations
AIPA | AIPA; Hội đồng Liên nghị viện ASEAN; Liên nghị viện ASEAN | AIPA; ASEAN Inter-Parliamentary Assembly
APEC | APEC; Diễn đàn Hợp tác Kinh tế châu Á-Thái Bình Dương; Diễn đàn Hợp tác kinh tế châu Á - Thái Bình Dương | APEC; Asia-Pacific Economic Cooperation
ASEM | ASEM; Diễn đàn hợp tác Á-Âu | ASEM; Asia-Europe Meeting
RCEP | RCEP; Hiệp định Đối tác kinh tế toàn diện khu vực; Hiệp định Đối tác Kinh tế Toàn diện Khu vực | RCEP; Regional Comprehensive Economic Partnership
CPTPP | CPTPP; Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương; Hiệp định Đối tác Toàn diện và Tiến bộ Xuyên Thái Bình Dương | CPTPP; Comprehensive and Progressive Agreement for Trans-Pacific Partnership; Comprehensive and Progressive Agreement for the Trans-Pacific Partnership
EVFTA | EVFTA; Hiệp định Thương mại tự do Việt Nam-EU; Hiệp định Thương mại tự do Việt Nam - EU; Hiệp định Thương mại tự do giữa Việt Nam và EU; Hiệp định Thương mại tự do Việt Nam-Liên minh châu Âu | EVFTA; EU-Vietnam Free Trade Agreement; Vietnam-EU Free Trade Agreement; EU - Vietnam Free Trade Agreement
COMPREHENSIVE-STRATEGIC-PARTNERSHIP | Đối tác chiến lược toàn diện; Đối tác Chiến lược toàn diện; Đối tác Chiến lược Toàn diện; đối tác chiến lược toàn diện | Comprehensive Strategic Partnership; comprehensive strategic partnership; Comprehensive Strategic Partners; comprehensive strategic partners
STRATEGIC-PARTNERSHIP | Đối tác chiến lược; Đối tác Chiến lược; đối tác chiến lược | Strategic Partnership; strategic partnership; Strategic Partners; strategic partners
COMPREHENSIVE-PARTNERSHIP | Đối tác toàn diện; Đối tác Toàn diện; đối tác toàn diện | Comprehensive Partnership; comprehensive partnership
MRC | MRC; Ủy hội sông Mekong; Ủy hội sông Mê Công quốc tế; Ủy hội sông Mekong quốc tế; Ủy hội Mekong | MRC; Mekong River Commission
EU | EU; Liên minh châu Âu; Liên minh Châu Âu; Liên hiệp châu Âu; Liên Âu | EU; E.U.; European Union
EC | Ủy ban châu Âu; Ủy ban Châu Âu; EC | European Commission; EC
EP | Nghị viện châu Âu; Nghị viện Châu Âu; EP | European Parliament
EUROPEAN-COUNCIL | Hội đồng châu Âu; Hội đồng Châu Âu | European Council
ECB | ECB; Ngân hàng Trung ương châu Âu; Ngân hàng trung ương châu Âu; Ngân hàng Trung ương Châu Âu | ECB; European Central Bank
EAEU | EAEU; Liên minh Kinh tế Á-Âu; Liên minh Kinh tế Á - Âu; Liên minh kinh tế Á-Âu; Liên minh Kinh tế Á Âu | EAEU; Eurasian Economic Union; EEU
EUROZONE | Eurozone; khu vực đồng tiền chung châu Âu; khu vực đồng euro; Khu vực đồng euro | eurozone; euro zone; Eurozone; euro area
NATO | NATO; Tổ chức Hiệp ước Bắc Đại Tây Dương; Khối quân sự Bắc Đại Tây Dương; Liên minh quân sự Bắc Đại Tây Dương | NATO; Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation
OSCE | OSCE; Tổ chức An ninh và Hợp tác châu Âu | OSCE; Organization for Security and Cooperation in Europe
CIS | SNG; Cộng đồng các quốc gia độc lập; Cộng đồng các Quốc gia Độc lập | CIS; Commonwealth of Independent States
SCO | SCO; Tổ chức Hợp tác Thượng Hải | SCO; Shanghai Cooperation Organisation; Shanghai Cooperation Organization
BRICS | BRICS | BRICS; Brics
G7 | G7; Nhóm G7; nhóm G7; Nhóm các nước công nghiệp phát triển hàng đầu thế giới | G7; G-7; Group of Seven; Group of 7
G8 | G8; Nhóm G8; nhóm G8 | G8; G-8; Group of Eight
G20 | G20; Nhóm G20; nhóm G20 | G20; G-20; Group of 20; Group of Twenty
AU-UNION | Liên minh châu Phi; AU; Liên minh Châu Phi | African Union
ARAB-LEAGUE | Liên đoàn Arab; Liên đoàn Ả Rập; Liên đoàn Ả-rập | Arab League; League of Arab States
QUAD | Bộ tứ; nhóm Bộ tứ; QUAD; Quad | Quad
OAS | OAS; Tổ chức các nước châu Mỹ | OAS; Organization of American States
FRANCOPHONIE | Cộng đồng Pháp ngữ; Tổ chức quốc tế Pháp ngữ; Pháp ngữ | Francophonie; La Francophonie; International Organisation of La Francophonie; OIF
COMMONWEALTH | Khối thịnh vượng chung; Khối Thịnh vượng chung | Commonwealth of Nations; the Commonwealth
IOC | IOC; Ủy ban Olympic Quốc tế; Ủy ban Olympic quốc tế | IOC; International Olympic Committee
FIFA | FIFA; Liên đoàn Bóng đá Thế giới; Liên đoàn bóng đá thế giới | FIFA; Fifa
UEFA | UEFA; Liên đoàn Bóng đá châu Âu; Liên đoàn bóng đá châu Âu | UEFA; Uefa; Union of European Football Associations
AFC | AFC; Liên đoàn Bóng đá châu Á; Liên đoàn bóng đá châu Á | AFC; Asian Football Confederation
AFF | AFF; Liên đoàn Bóng đá Đông Nam Á | AFF; ASEAN Football Federation
VFF | VFF; Liên đoàn Bóng đá Việt Nam; Liên đoàn bóng đá Việt Nam | VFF; Vietnam Football Federation; Viet Nam Football Federation
WORLD-CUP | World Cup; Cúp bóng đá thế giới; cúp thế giới; Giải vô địch bóng đá thế giới; Giải vô địch Bóng đá Thế giới | World Cup; FIFA World Cup
WEF | WEF; Diễn đàn Kinh tế Thế giới; Diễn đàn kinh tế thế giới | WEF; World Economic Forum
PARTY-COMMITTEE | Tỉnh ủy; Thành ủy; Đảng ủy; Huyện ủy; Quận ủy; Thị ủy | Party Committee; provincial Party Committee; municipal Party Committee; district Party Committee
WORLD-WAR-1 | Thế chiến I; Thế chiến 1; Thế chiến thứ nhất; Thế chiến lần thứ nhất; Chiến tranh thế giới thứ nhất; Chiến tranh thế giới lần thứ nhất; Chiến tranh Thế giới thứ nhất | World War I; World War One; World War 1; First World War; WWI
WORLD-WAR-2 | Thế chiến II; Thế chiến 2; Thế chiến thứ hai; Thế chiến lần thứ hai; Chiến tranh thế giới thứ hai; Chiến tranh thế giới lần thứ hai; Chiến tranh Thế giới thứ hai; Chiến tranh thế giới thứ II; Chiến tranh thế giới lần thứ II; Chiến tranh Thế giới thứ II | World War II; World War Two; World War 2; Second World War; WWII
SEA-GAMES | SEA Games; Đại hội Thể thao Đông Nam Á; Sea Games; Đại hội thể thao Đông Nam Á | SEA Games; Southeast Asian Games; South East Asian Games
ASIAD | ASIAD; Asiad; Đại hội Thể thao châu Á; Á vận hội; Đại hội thể thao châu Á | Asian Games; ASIAD; Asiad
OLYMPICS | Olympic; Thế vận hội; Thế vận hội mùa hè; Đại hội Thể thao Olympic | Olympics; Olympic Games; Olympic; Summer Olympics
WINTER-OLYMPICS | Olympic mùa đông; Thế vận hội mùa đông; Thế vận hội Mùa đông | Winter Olympics; Winter Games; Winter Olympic Games
PARALYMPICS | Paralympic; Thế vận hội dành cho người khuyết tật | Paralympics; Paralympic; Paralympic Games; Summer Paralympics
CHAMPIONS-LEAGUE | Champions League; Cúp C1; cúp C1; UEFA Champions League | Champions League; UEFA Champions League
PREMIER-LEAGUE | Ngoại hạng Anh; Giải Ngoại hạng Anh; Premier League | Premier League; English Premier League; EPL
V-LEAGUE | V.League; V-League; V.League 1; V-League 1 | V.League; V-League; V.League 1; V-League 1
CPV | Đảng Cộng sản Việt Nam; Đảng CSVN; ĐCSVN | Communist Party of Vietnam; Communist Party of Viet Nam; Vietnamese Communist Party; CPV; Vietnam Communist Party
CPC-CHINA | Đảng Cộng sản Trung Quốc; ĐCS Trung Quốc | Communist Party of China; Chinese Communist Party; CPC; CCP
LPRP | Đảng Nhân dân Cách mạng Lào; Đảng NDCM Lào | Lao People's Revolutionary Party; LPRP
CPP | Đảng Nhân dân Campuchia; CPP | Cambodian People's Party; CPP
COMMUNIST-PARTY | Đảng Cộng sản | Communist Party
CENTRAL-COMMITTEE | Ban Chấp hành Trung ương; Ban Chấp hành Trung ương Đảng; Trung ương Đảng; BCH Trung ương; BCHTW Đảng; Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam | Central Committee; Party Central Committee; CPV Central Committee; Central Committee of the Communist Party; Central Committee of the Communist Party of Vietnam; Central Committee of the Party; Communist Party of Vietnam Central Committee
POLITBURO | Bộ Chính trị; Bộ Chính Trị | Politburo; Political Bureau
SECRETARIAT | Ban Bí thư; Ban Bí thư Trung ương Đảng; Ban Bí thư Trung ương | Secretariat; Party Central Committee's Secretariat; CPV Central Committee's Secretariat
NATIONAL-ASSEMBLY | Quốc hội; Quốc Hội; QH; Nghị viện; nghị viện; Nghị Viện; quốc hội | National Assembly; NA; Parliament; parliament; Congress; national assembly
NA-STANDING-COMMITTEE | Ủy ban Thường vụ Quốc hội; UBTVQH; Thường vụ Quốc hội | National Assembly Standing Committee; NA Standing Committee; Standing Committee of the National Assembly
SENATE | Thượng viện; thượng viện | Senate; senate; upper house; House of Lords
HOUSE-LOWER | Hạ viện; hạ viện | House of Representatives; House of Commons; lower house; the House
STATE-DUMA | Duma Quốc gia; Đuma Quốc gia; Duma quốc gia Nga; Duma Quốc gia Nga | State Duma; Russian State Duma; Duma
GOVERNMENT | Chính phủ; chính phủ; Nội các; nội các | Government; government; Cabinet; Cabinet of Ministers; cabinet
AUTHORITIES | chính quyền; Chính quyền; nhà chức trách; Nhà chức trách; giới chức; Giới chức; cơ quan chức năng | authorities; Authorities; administration; Administration
GOVERNMENT-OFFICE | Văn phòng Chính phủ; VPCP | Government Office; Office of the Government
FATHERLAND-FRONT | Mặt trận Tổ quốc Việt Nam; Mặt trận Tổ quốc; MTTQ; MTTQ Việt Nam; MTTQVN; Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam; Ủy ban Trung ương MTTQ Việt Nam; Ủy ban Mặt trận Tổ quốc Việt Nam; Ủy ban MTTQ Việt Nam; Ủy ban Mặt trận Tổ quốc; Ủy ban MTTQ | Vietnam Fatherland Front; Viet Nam Fatherland Front; VFF Central Committee; Fatherland Front; Central Committee of the Vietnam Fatherland Front; Vietnam Fatherland Front Central Committee; Fatherland Front Committee
SUPREME-PEOPLES-COURT | Tòa án nhân dân tối cao; Tòa án Nhân dân Tối cao; TAND tối cao; TANDTC; TAND Tối cao | Supreme People's Court
SUPREME-PROCURACY | Viện KSND tối cao; Viện KSND Tối cao; Viện KSNDTC; Viện kiểm sát nhân dân tối cao; Viện Kiểm sát nhân dân tối cao; VKSND tối cao; VKSNDTC; VKSND Tối cao | Supreme People's Procuracy; Supreme People's Procuracy of Vietnam
PROCURACY | Viện KSND; Viện kiểm sát nhân dân; Viện kiểm sát; VKSND; VKS; Viện Kiểm sát nhân dân; Viện Kiểm sát; Viện Kiểm sát Nhân dân | People's Procuracy; provincial People's Procuracy; municipal People's Procuracy; Procuracy; procuracy
PEOPLES-COURT | Tòa án nhân dân; Tòa án Nhân dân; TAND | People's Court; provincial People's Court; municipal People's Court
SUPREME-COURT | Tòa án Tối cao; Tòa án tối cao; Tối cao Pháp viện | Supreme Court
GOVERNMENT-INSPECTORATE | Thanh tra Chính phủ | Government Inspectorate
STATE-AUDIT | Kiểm toán Nhà nước; Kiểm toán nhà nước | State Audit Office; State Audit Office of Vietnam; State Audit
SBV | Ngân hàng Nhà nước; Ngân hàng Nhà nước Việt Nam; NHNN; Ngân hàng nhà nước; Ngân hàng nhà nước Việt Nam; NHNN Việt Nam | State Bank of Vietnam; State Bank; SBV; State Bank of Viet Nam
FED | Fed; FED; Cục Dự trữ Liên bang; Cục Dự trữ Liên bang Mỹ; Cục Dự trữ liên bang Mỹ; Ngân hàng Trung ương Mỹ | Fed; Federal Reserve; US Federal Reserve; US central bank; U.S. central bank; U.S. Federal Reserve; Federal Reserve Board
BOJ | BOJ; BoJ; Ngân hàng Trung ương Nhật Bản; Ngân hàng trung ương Nhật Bản | BOJ; Bank of Japan
BOE | BoE; BOE; Ngân hàng Trung ương Anh; Ngân hàng Anh | Bank of England; BoE
PBOC | PBOC; PBoC; Ngân hàng Trung ương Trung Quốc; Ngân hàng Nhân dân Trung Quốc | PBOC; People's Bank of China
CENTRAL-BANK | Ngân hàng Trung ương; Ngân hàng trung ương; ngân hàng trung ương; NHTW | Central Bank; central bank
BANK-OF-LAOS | Ngân hàng Nhà nước Lào; Ngân hàng CHDCND Lào | Bank of Laos; Bank of the Lao PDR; Bank of Lao PDR
STATE-BANK-OF-PAKISTAN | Ngân hàng Nhà nước Pakistan | State Bank of Pakistan
STATE-BANK-OF-INDIA | Ngân hàng Nhà nước Ấn Độ | State Bank of India
STATISTICS-OFFICE | Tổng cục Thống kê; GSO; Cục Thống kê; TCTK; Cục Thống kê quốc gia; Cục Thống kê Quốc gia; cơ quan thống kê; Cơ quan Thống kê | General Statistics Office; GSO; National Statistics Office; NSO; Statistics Office; National Bureau of Statistics; statistics office; statistics bureau
CUSTOMS | Tổng cục Hải quan; Cục Hải quan; TCHQ; Hải quan; cơ quan hải quan | General Department of Customs; General Administration of Customs; Customs Department; Department of Customs; Customs; customs authorities; customs agency
TAXATION | Tổng cục Thuế; Cục Thuế | General Department of Taxation; Department of Taxation; Tax Department
TOURISM-AUTHORITY | Tổng cục Du lịch; Cục Du lịch Quốc gia; Cục Du lịch quốc gia | National Authority of Tourism; National Administration of Tourism; Vietnam National Authority of Tourism; Vietnam National Administration of Tourism; VNAT
CIVIL-AVIATION | Cục Hàng không; Cục Hàng không dân dụng; Cục Hàng không Dân dụng | Civil Aviation Authority; CAAV; Civil Aviation Administration; Civil Aviation Agency
MET-VN | Trung tâm Dự báo khí tượng thủy văn quốc gia; Trung tâm Dự báo Khí tượng Thủy văn Quốc gia; Trung tâm dự báo khí tượng thủy văn Trung ương | National Centre for Hydro-Meteorological Forecasting; National Center for Hydro-Meteorological Forecasting; National Centre for Hydrometeorological Forecasting; National Center for Hydrometeorological Forecasting
FOREIGN-INVESTMENT-AGENCY | Cục Đầu tư nước ngoài; Cục Đầu tư Nước ngoài | Foreign Investment Agency; FIA
VCCI | VCCI; Liên đoàn Thương mại và Công nghiệp Việt Nam; Phòng Thương mại và Công nghiệp Việt Nam | VCCI; Vietnam Chamber of Commerce and Industry; Viet Nam Chamber of Commerce and Industry
VASEP | VASEP; Hiệp hội Chế biến và Xuất khẩu thủy sản Việt Nam; Hiệp hội Chế biến và Xuất khẩu Thủy sản Việt Nam | VASEP; Vietnam Association of Seafood Exporters and Producers
VITAS | VITAS; Hiệp hội Dệt may Việt Nam | VITAS; Vietnam Textile and Apparel Association
VFA | VFA; Hiệp hội Lương thực Việt Nam | VFA; Vietnam Food Association
VUFO | Liên hiệp các tổ chức hữu nghị Việt Nam; VUFO | VUFO; Vietnam Union of Friendship Organisations; Vietnam Union of Friendship Organizations
YOUTH-UNION | Đoàn Thanh niên Cộng sản Hồ Chí Minh; Đoàn TNCS Hồ Chí Minh; Trung ương Đoàn | Ho Chi Minh Communist Youth Union; HCYU; Youth Union
WOMEN-UNION | Hội Liên hiệp Phụ nữ Việt Nam; Hội LHPN Việt Nam; Hội LHPN | Vietnam Women's Union; Viet Nam Women's Union; Women's Union
VETERANS-ASSOCIATION | Hội Cựu chiến binh; Hội Cựu chiến binh Việt Nam | Vietnam Veterans Association; Veterans' Association; War Veterans' Association
FARMERS-UNION | Hội Nông dân Việt Nam; Hội Nông dân | Vietnam Farmers' Union; Farmers' Union; Viet Nam Farmers' Union
VGCL | Tổng Liên đoàn Lao động Việt Nam; Tổng LĐLĐ Việt Nam | Vietnam General Confederation of Labour; VGCL; Vietnam General Confederation of Labor
VPA | Quân đội nhân dân Việt Nam; Quân đội Nhân dân Việt Nam; QĐND Việt Nam; QĐNDVN | Vietnam People's Army; Viet Nam People's Army; VPA; People's Army of Vietnam
COAST-GUARD | Cảnh sát biển; cảnh sát biển; Hải cảnh; hải cảnh; lực lượng tuần duyên; Lực lượng Tuần duyên; tuần duyên; Tuần duyên | Coast Guard; coast guard; Coastguard; coastguard
BORDER-GUARD | Bộ đội Biên phòng; Bộ đội biên phòng; BĐBP | Border Guard; Border Guard Force; border guards
VNA | TTXVN; Thông tấn xã Việt Nam | VNA; Vietnam News Agency; Viet Nam News Agency
VIET-NAM-NEWS | VNS; Việt Nam News | VNS; Viet Nam News; Vietnam News
VTV | VTV; Đài Truyền hình Việt Nam | VTV; Vietnam Television; Viet Nam Television
VOV | VOV; Đài Tiếng nói Việt Nam | VOV; Voice of Vietnam; Radio the Voice of Vietnam
NHAN-DAN | báo Nhân Dân; Báo Nhân Dân; Báo Nhân dân | Nhan Dan; Nhan Dan Newspaper; Nhan Dan newspaper
XINHUA | Tân Hoa xã; Tân Hoa Xã; Xinhua; THX | Xinhua; Xinhua News Agency
TASS | TASS; Itar-Tass; Hãng thông tấn TASS | TASS; Itar-Tass; Tass
YONHAP | Yonhap; Hãng thông tấn Yonhap | Yonhap; Yonhap News Agency
KYODO | Kyodo; Hãng thông tấn Kyodo | Kyodo; Kyodo News
KCNA | KCNA; Hãng thông tấn Trung ương Triều Tiên | KCNA; Korean Central News Agency
AP | AP; Hãng tin AP; hãng tin AP; hãng AP | AP; Associated Press; The Associated Press
AFP | AFP; hãng tin AFP; Hãng tin AFP | AFP; Agence France-Presse
REUTERS | Reuters; hãng tin Reuters; hãng Reuters; Rây-tơ | Reuters
BBC | BBC; đài BBC; hãng BBC | BBC; British Broadcasting Corporation
CNN | CNN; kênh CNN; đài CNN | CNN; Cable News Network
NHK | NHK; đài NHK | NHK
WASHINGTON-POST | Washington Post; Bưu điện Washington | Washington Post; The Washington Post
NEW-YORK-TIMES | New York Times; Thời báo New York | New York Times; The New York Times; NYT
WALL-STREET-JOURNAL | Wall Street Journal; WSJ; Nhật báo Phố Wall | Wall Street Journal; The Wall Street Journal; WSJ
FINANCIAL-TIMES | Financial Times; Thời báo Tài chính | Financial Times; The Financial Times
FBI | FBI; Cục Điều tra Liên bang Mỹ; Cục Điều tra Liên bang | FBI; F.B.I.; Federal Bureau of Investigation
CIA | CIA; Cục Tình báo Trung ương Mỹ; Cơ quan Tình báo Trung ương Mỹ | CIA; C.I.A.; Central Intelligence Agency
NASA | NASA; Cơ quan Hàng không Vũ trụ Mỹ; Cơ quan Hàng không và Vũ trụ Mỹ; Cơ quan Hàng không Vũ trụ Quốc gia Mỹ | NASA; Nasa; National Aeronautics and Space Administration
ESA | ESA; Cơ quan Vũ trụ châu Âu | ESA; European Space Agency
FDA | FDA; Cục Quản lý Thực phẩm và Dược phẩm Mỹ; Cơ quan Quản lý Thực phẩm và Dược phẩm Mỹ | FDA; Food and Drug Administration; US Food and Drug Administration; U.S. Food and Drug Administration
CDC | CDC; Trung tâm Kiểm soát và Phòng ngừa dịch bệnh Mỹ; Trung tâm Kiểm soát bệnh tật | CDC; Centers for Disease Control and Prevention; Centre for Disease Control; Center for Disease Control
USGS | USGS; Cơ quan Khảo sát Địa chất Mỹ; Cục Khảo sát Địa chất Mỹ | USGS; US Geological Survey; U.S. Geological Survey; United States Geological Survey
JICA | JICA; Cơ quan Hợp tác Quốc tế Nhật Bản; Cơ quan Hợp tác quốc tế Nhật Bản | JICA; Japan International Cooperation Agency
KOICA | KOICA; Cơ quan Hợp tác Quốc tế Hàn Quốc | KOICA; Korea International Cooperation Agency
USAID | USAID; Cơ quan Phát triển Quốc tế Mỹ; Cơ quan Phát triển Quốc tế Hoa Kỳ | USAID; US Agency for International Development; United States Agency for International Development
STATE-DEPARTMENT-US | Bộ Ngoại giao Mỹ; Bộ Ngoại giao Hoa Kỳ | State Department; US State Department; US Department of State; U.S. State Department; U.S. Department of State; Department of State
HAMAS | Hamas; Ha-mát; phong trào Hamas | Hamas
HEZBOLLAH | Hezbollah; Héc-bô-la; phong trào Hezbollah | Hezbollah; Hizbullah; Hizbollah
TALIBAN | Taliban; Ta-li-ban | Taliban
AL-QAEDA | al-Qaeda; Al-Qaeda; Al Qaeda; An Kê-đa | al-Qaeda; Al-Qaeda; al Qaeda; Al Qaida; al-Qaida
IS-GROUP | Nhà nước Hồi giáo tự xưng; Nhà nước Hồi giáo; tổ chức IS | Islamic State; ISIS; ISIL; Islamic State group
HOUTHI | Houthi; lực lượng Houthi; phiến quân Houthi | Houthi; Houthis
KHMER-ROUGE | Khmer Đỏ; Khơ-me Đỏ; Khơme Đỏ | Khmer Rouge
PVN | PVN; Petrovietnam; Tập đoàn Dầu khí Việt Nam; Tập đoàn Dầu khí Quốc gia Việt Nam; PetroVietnam; Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam | PVN; Petrovietnam; PetroVietnam; Vietnam Oil and Gas Group; Vietnam National Oil and Gas Group
EVN | EVN; Tập đoàn Điện lực Việt Nam | EVN; Vietnam Electricity; Electricity of Vietnam; Vietnam Electricity Group
VNPT | VNPT; Tập đoàn Bưu chính Viễn thông Việt Nam | VNPT; Vietnam Posts and Telecommunications Group
VIETTEL | Viettel; Tập đoàn Công nghiệp - Viễn thông Quân đội; Tập đoàn Viễn thông Quân đội | Viettel; Viettel Group; Military Industry and Telecoms Group
VIETNAM-AIRLINES | Vietnam Airlines; Tổng công ty Hàng không Việt Nam; Hãng hàng không quốc gia Việt Nam | Vietnam Airlines; Viet Nam Airlines
VNR | Tổng công ty Đường sắt Việt Nam; Đường sắt Việt Nam; VNR | Vietnam Railways; Vietnam Railways Corporation; VNR; Vietnam Railway Corporation
ACV | ACV; Tổng công ty Cảng hàng không Việt Nam | ACV; Airports Corporation of Vietnam
VNU-HANOI | Đại học Quốc gia Hà Nội; ĐHQG Hà Nội; ĐHQGHN | Vietnam National University, Hanoi; Vietnam National University Hanoi; Hanoi National University
VNU-HCM | Đại học Quốc gia TP. Hồ Chí Minh; Đại học Quốc gia TP.HCM; ĐHQG TP.HCM; Đại học Quốc gia TP Hồ Chí Minh | Vietnam National University Ho Chi Minh City; Vietnam National University-Ho Chi Minh City; VNU-HCM; Vietnam National University, Ho Chi Minh City
HUST | Đại học Bách khoa Hà Nội; Trường Đại học Bách khoa Hà Nội; ĐH Bách khoa Hà Nội | Hanoi University of Science and Technology; HUST; Hanoi University of Technology
HCMUT | Đại học Bách khoa TP.HCM; Trường Đại học Bách khoa TP.HCM; ĐH Bách khoa TP.HCM | Ho Chi Minh City University of Technology; HCMUT
NEU | Đại học Kinh tế Quốc dân; Trường Đại học Kinh tế Quốc dân; ĐH Kinh tế Quốc dân | National Economics University
FTU | Đại học Ngoại thương; Trường Đại học Ngoại thương | Foreign Trade University
HMU | Đại học Y Hà Nội; Trường Đại học Y Hà Nội | Hanoi Medical University
HNUE | Đại học Sư phạm Hà Nội; Trường Đại học Sư phạm Hà Nội | Hanoi National University of Education
VSA | Hiệp hội Thép Việt Nam; VSA | Vietnam Steel Association; VSA
VINASME | Hiệp hội Doanh nghiệp nhỏ và vừa Việt Nam | Vietnam Association of Small and Medium Enterprises
CHO-RAY-HOSPITAL | Bệnh viện Chợ Rẫy; bệnh viện Chợ Rẫy; BV Chợ Rẫy | Cho Ray Hospital
BACH-MAI-HOSPITAL | Bệnh viện Bạch Mai; bệnh viện Bạch Mai; BV Bạch Mai | Bach Mai Hospital
VIET-DUC-HOSPITAL | Bệnh viện Hữu nghị Việt Đức; Bệnh viện Việt Đức; bệnh viện Việt Đức | Viet Duc Hospital; Viet Duc University Hospital; Viet Duc Friendship Hospital
STATE-TREASURY | Kho bạc Nhà nước; KBNN | State Treasury
VAST | Viện Hàn lâm Khoa học và Công nghệ Việt Nam | Vietnam Academy of Science and Technology; VAST
HOSE | HoSE; HOSE; Sở Giao dịch Chứng khoán TP. Hồ Chí Minh; Sở Giao dịch Chứng khoán TP.HCM; Sàn HoSE; sàn HoSE | HoSE; HOSE; Ho Chi Minh Stock Exchange; Ho Chi Minh City Stock Exchange
HNX | HNX; Sở Giao dịch Chứng khoán Hà Nội | HNX; Hanoi Stock Exchange
VN-INDEX | VN-Index; VNIndex; VN Index | VN-Index; VNIndex; VN Index
PEOPLES-COMMITTEE | Ủy ban nhân dân; UBND; Ủy ban Nhân dân | People's Committee; provincial People's Committee; municipal People's Committee
PEOPLES-COUNCIL | Hội đồng nhân dân; HĐND; Hội đồng Nhân dân | People's Council; provincial People's Council; municipal People's Council
TEAM-UNION | Đội Thiếu niên Tiền phong Hồ Chí Minh; Đội TNTP Hồ Chí Minh | Ho Chi Minh Young Pioneer Organisation; Ho Chi Minh Young Pioneers
BUDDHIST-SANGHA | Giáo hội Phật giáo Việt Nam | Vietnam Buddhist Sangha; Viet Nam Buddhist Sangha; VBS
REPUBLICANS | Đảng Cộng hòa; đảng Cộng hòa; Đảng Cộng Hòa; Cộng hòa Mỹ | Republican Party; Republicans; Republican; GOP
DEMOCRATS | Đảng Dân chủ; đảng Dân chủ; Đảng Dân Chủ | Democratic Party; Democrats; Democrat; Democratic
LABOUR-PARTY | Công đảng; Công Đảng; Đảng Lao động | Labour Party; Labour; Labor Party
CONSERVATIVES | Đảng Bảo thủ; đảng Bảo thủ | Conservative Party; Conservatives; Tories; Conservative
LIBERALS | Đảng Tự do; đảng Tự do | Liberal Party; Liberals
ISLAM | Hồi giáo; đạo Hồi; người Hồi giáo; tín đồ Hồi giáo | Islam; Islamic; Muslim; Muslims; Islamist; Islamists
CHRISTIANITY | Cơ đốc giáo; Kitô giáo; Cơ Đốc giáo; Ki-tô giáo; Cơ đốc; Kitô hữu | Christianity; Christian; Christians
CATHOLICISM | Công giáo; Thiên chúa giáo; Thiên Chúa giáo; Giáo hội Công giáo | Catholic; Catholics; Catholic Church; Roman Catholic; Roman Catholic Church
BUDDHISM | Phật giáo; đạo Phật | Buddhism; Buddhist; Buddhists
HINDUISM | Ấn Độ giáo; đạo Hindu; Hindu giáo | Hinduism; Hindu; Hindus
JEWS | người Do Thái; Do Thái; Do Thái giáo | Jewish; Jews; Jew; Judaism
ARABS | Ả Rập; Ả-rập; Arab; A-rập; thế giới Ả Rập | Arab; Arabs; Arabic; Arabian
KURDS | người Kurd; Kurd; người Cuốc | Kurd; Kurds; Kurdish
SUNNI | Sunni; dòng Sunni; Hồi giáo Sunni | Sunni; Sunnis
SHIA | Shiite; dòng Shiite; Shi'ite; Hồi giáo Shiite; Shia | Shia; Shiite; Shi'ite; Shiites
NAVY | Hải quân; hải quân | Navy; navy; naval
AIR-FORCE | Không quân; không quân; lực lượng không quân | Air Force; air force
ARMY | Lục quân; lục quân; Quân đội; quân đội | Army; army; military
MARINES | Thủy quân lục chiến; thủy quân lục chiến; Lính thủy đánh bộ; lính thủy đánh bộ | Marine Corps; Marines; marines
NATIONAL-GUARD | Vệ binh Quốc gia; Vệ binh quốc gia | National Guard
IAAF-ATHLETICS | Liên đoàn Điền kinh Thế giới | World Athletics; IAAF
MERCOSUR | Mercosur; Khối thị trường chung Nam Mỹ | Mercosur
`;

/** What laws are on: `identifier | Vietnamese | English`; from each line follows a law by the templates below. */
export const LAWS = `
LAND | Đất đai | Land
HOUSING | Nhà ở | Housing
CONSTRUCTION | Xây dựng | Construction
INVESTMENT | Đầu tư | Investment
PUBLIC-INVESTMENT | Đầu tư công | Public Investment
ENTERPRISES | Doanh nghiệp | Enterprises; Enterprise
ENVIRONMENTAL-PROTECTION | Bảo vệ môi trường | Environmental Protection
EDUCATION | Giáo dục | Education
TEACHERS | Nhà giáo | Teachers
HIGHER-EDUCATION | Giáo dục đại học | Higher Education
SOCIAL-INSURANCE | Bảo hiểm xã hội | Social Insurance
HEALTH-INSURANCE | Bảo hiểm y tế | Health Insurance
CYBER-SECURITY | An ninh mạng | Cyber Security; Cybersecurity
BIDDING | Đấu thầu | Bidding
PLANNING | Quy hoạch | Planning
ELECTRICITY | Điện lực | Electricity
ROAD-TRAFFIC | Giao thông đường bộ | Road Traffic
ROADS | Đường bộ | Roads; Road
PRESS | Báo chí | Press; the Press
IDENTIFICATION | Căn cước | Identification
RESIDENCE | Cư trú | Residence
STATE-BUDGET | Ngân sách nhà nước | State Budget; the State Budget
VALUE-ADDED-TAX | Thuế giá trị gia tăng | Value-Added Tax; Value Added Tax; VAT
PERSONAL-INCOME-TAX | Thuế thu nhập cá nhân | Personal Income Tax
CORPORATE-INCOME-TAX | Thuế thu nhập doanh nghiệp | Corporate Income Tax
REAL-ESTATE-BUSINESS | Kinh doanh bất động sản | Real Estate Business; Real Estate Trading
CREDIT-INSTITUTIONS | Các tổ chức tín dụng | Credit Institutions
SECURITIES | Chứng khoán | Securities
TOURISM | Du lịch | Tourism
CULTURAL-HERITAGE | Di sản văn hóa | Cultural Heritage
MINERALS | Khoáng sản | Minerals; Mineral
WATER-RESOURCES | Tài nguyên nước | Water Resources
FORESTRY | Lâm nghiệp | Forestry
FISHERIES | Thủy sản | Fisheries
SEA-OF-VIETNAM | Biển Việt Nam | the Sea of Vietnam
PHARMACY | Dược | Pharmacy
MEDICAL-EXAMINATION-TREATMENT | Khám bệnh, chữa bệnh | Medical Examination and Treatment
FIRE-PREVENTION-FIGHTING | Phòng cháy, chữa cháy | Fire Prevention and Fighting
MARRIAGE-FAMILY | Hôn nhân và gia đình | Marriage and Family
GENDER-EQUALITY | Bình đẳng giới | Gender Equality
CHILDREN | Trẻ em | Children
YOUTH | Thanh niên | Youth
TRADE-UNION | Công đoàn | Trade Union; Trade Unions
NATIONALITY | Quốc tịch | Nationality; Vietnamese Nationality
CAPITAL | Thủ đô | the Capital; Capital
COOPERATIVES | Hợp tác xã | Cooperatives; Cooperative
COMPETITION | Cạnh tranh | Competition
CUSTOMS | Hải quan | Customs
TAX-ADMINISTRATION | Quản lý thuế | Tax Administration
INTELLECTUAL-PROPERTY | Sở hữu trí tuệ | Intellectual Property
DATA | Dữ liệu | Data
TELECOMMUNICATIONS | Viễn thông | Telecommunications
ANTI-CORRUPTION | Phòng, chống tham nhũng | Anti-Corruption; Corruption Prevention
ORGANISATION-OF-NATIONAL-ASSEMBLY | Tổ chức Quốc hội | Organisation of the National Assembly; Organization of the National Assembly
ORGANISATION-OF-GOVERNMENT | Tổ chức Chính phủ | Organisation of the Government; Organization of the Government
ORGANISATION-OF-LOCAL-ADMINISTRATION | Tổ chức chính quyền địa phương | Organisation of Local Administration; Organization of Local Administration
`;

/** Where `{}` stands, the subject goes; the first column is the key's beginning. */
export const LAW_TEMPLATES = `
organisation:law | Luật {}; Dự án Luật {}; dự án Luật {}; dự thảo Luật {} | {} Law; Law on {}; draft Law on {}; draft {} Law; revised {} Law; revised Law on {}
`;

/** Laws and codes that no template makes. */
export const FURTHER_LAWS = `
CONSTITUTION | Hiến pháp | Constitution
LABOUR-CODE | Bộ luật Lao động | Labour Code; Labor Code
PENAL-CODE | Bộ luật Hình sự; BLHS | Penal Code; Criminal Code
CIVIL-CODE | Bộ luật Dân sự | Civil Code
CRIMINAL-PROCEDURE-CODE | Bộ luật Tố tụng hình sự | Criminal Procedure Code; Code of Criminal Procedure
CIVIL-PROCEDURE-CODE | Bộ luật Tố tụng dân sự | Civil Procedure Code; Code of Civil Procedure
`;
