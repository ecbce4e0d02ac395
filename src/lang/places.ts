/** Cities, regions, seas and rivers of the world → their names in both languages. */

/** One place a line: `identifier | Vietnamese names | English names`, alternatives apart by `;`. */
export const WORLD_PLACES = `
AFRICA | châu Phi; Phi châu | Africa; African; Africans
ASIA | châu Á; Á châu | Asia; Asian; Asians
EUROPE | châu Âu; Âu châu; châu âu | Europe; European; Europeans
NORTH-AMERICA | Bắc Mỹ | North America; North American
SOUTH-AMERICA | Nam Mỹ | South America; South American
LATIN-AMERICA | Mỹ Latinh; Mỹ La-tinh; Mỹ La tinh; châu Mỹ Latinh | Latin America; Latin American; Latin Americans
CENTRAL-AMERICA | Trung Mỹ | Central America; Central American
AMERICAS | châu Mỹ | the Americas
OCEANIA | châu Đại Dương; châu Đại dương | Oceania
ANTARCTICA | Nam Cực; châu Nam Cực | Antarctica; Antarctic
ARCTIC | Bắc Cực | Arctic
MIDDLE-EAST | Trung Đông | Middle East; Mideast; Middle Eastern
SOUTHEAST-ASIA | Đông Nam Á; Đông-Nam Á | Southeast Asia; South East Asia; South-East Asia; Southeast Asian; South-East Asian
EAST-ASIA | Đông Á | East Asia; East Asian
NORTHEAST-ASIA | Đông Bắc Á | Northeast Asia; Northeast Asian; North East Asia
SOUTH-ASIA | Nam Á | South Asia; South Asian
CENTRAL-ASIA | Trung Á | Central Asia; Central Asian
WEST-ASIA | Tây Á | West Asia; Western Asia
EASTERN-EUROPE | Đông Âu | Eastern Europe; East Europe; Eastern European
WESTERN-EUROPE | Tây Âu | Western Europe; West European; Western European
NORTHERN-EUROPE | Bắc Âu | Northern Europe; Nordic; Scandinavia; Scandinavian
SOUTHERN-EUROPE | Nam Âu | Southern Europe
CENTRAL-EUROPE | Trung Âu | Central Europe
EURASIA | Á-Âu; Á - Âu | Eurasia; Eurasian
NORTH-AFRICA | Bắc Phi | North Africa; North African
WEST-AFRICA | Tây Phi | West Africa; West African
EAST-AFRICA | Đông Phi | East Africa; East African
SUB-SAHARAN-AFRICA | châu Phi cận Sahara; châu Phi hạ Sahara | sub-Saharan Africa
ASIA-PACIFIC | châu Á-Thái Bình Dương; châu Á - Thái Bình Dương; châu Á – Thái Bình Dương | Asia-Pacific; Asia Pacific; Asia-Pacific region
INDO-PACIFIC | Ấn Độ Dương-Thái Bình Dương; Ấn Độ Dương - Thái Bình Dương; Ấn Độ - Thái Bình Dương; Ấn Độ-Thái Bình Dương | Indo-Pacific
BALKANS | bán đảo Balkan; Balkan; vùng Balkan | Balkans; Balkan
CAUCASUS | Caucasus; Kavkaz; Cáp-ca | Caucasus
CARIBBEAN | Caribe; Ca-ri-bê; vùng Caribe; Caribbean; vùng Caribbean | Caribbean
PACIFIC | Thái Bình Dương | Pacific; Pacific Ocean; the Pacific
ATLANTIC | Đại Tây Dương | Atlantic; Atlantic Ocean
INDIAN-OCEAN | Ấn Độ Dương | Indian Ocean
ARCTIC-OCEAN | Bắc Băng Dương | Arctic Ocean
SOUTH-CHINA-SEA | Biển Đông; biển Đông; Biển Nam Trung Hoa; Biển Hoa Nam | East Sea; South China Sea; East Vietnam Sea; Bien Dong Sea; Bien Dong
EAST-CHINA-SEA | biển Hoa Đông; Biển Hoa Đông | East China Sea
YELLOW-SEA | Hoàng Hải | Yellow Sea
SEA-OF-JAPAN | biển Nhật Bản; Biển Nhật Bản | Sea of Japan
MEDITERRANEAN | Địa Trung Hải | Mediterranean; Mediterranean Sea
BLACK-SEA | Biển Đen; biển Đen; Hắc Hải | Black Sea
RED-SEA | Biển Đỏ; biển Đỏ; Hồng Hải | Red Sea
CASPIAN-SEA | biển Caspian; Biển Caspi; biển Caspi | Caspian Sea; Caspian
BALTIC | biển Baltic; Baltic; Biển Baltic; vùng Baltic; Ban-tích | Baltic; Baltic Sea; Baltics
NORTH-SEA | Biển Bắc; biển Bắc | North Sea
PERSIAN-GULF | vịnh Ba Tư; Vịnh Ba Tư; vùng Vịnh; Vùng Vịnh; Vịnh Persian | Persian Gulf; Arabian Gulf; Gulf region
GULF-OF-TONKIN | vịnh Bắc Bộ; Vịnh Bắc Bộ | Gulf of Tonkin; Tonkin Gulf
GULF-OF-THAILAND | vịnh Thái Lan; Vịnh Thái Lan | Gulf of Thailand
GULF-OF-MEXICO | vịnh Mexico; Vịnh Mexico | Gulf of Mexico; Gulf of America
BAY-OF-BENGAL | vịnh Bengal; Vịnh Bengal | Bay of Bengal
HORMUZ | eo biển Hormuz; Eo biển Hormuz; Hormuz | Strait of Hormuz; Hormuz
MALACCA | eo biển Malacca; Eo biển Malacca; Malacca | Strait of Malacca; Malacca Strait; Malacca
TAIWAN-STRAIT | eo biển Đài Loan; Eo biển Đài Loan | Taiwan Strait
SUEZ | kênh đào Suez; Suez | Suez Canal; Suez
PANAMA-CANAL | kênh đào Panama | Panama Canal
PARACELS | Hoàng Sa; quần đảo Hoàng Sa | Paracel; Paracels; Paracel Islands; Hoang Sa; Paracel archipelago; Hoang Sa archipelago
SPRATLYS | Trường Sa; quần đảo Trường Sa | Spratly; Spratlys; Spratly Islands; Truong Sa; Spratly archipelago; Truong Sa archipelago
KOREAN-PENINSULA | bán đảo Triều Tiên; Bán đảo Triều Tiên | Korean Peninsula; Korean peninsula
CRIMEA | Crimea; bán đảo Crimea; Krym; Crưm; Crimê | Crimea; Crimean; Crimean Peninsula
DONBAS | Donbas; Donbass; vùng Donbas | Donbas; Donbass
DONETSK | Donetsk; Đô-nhét-xcơ | Donetsk
GAZA | Gaza; Dải Gaza; dải Gaza; Ga-da | Gaza; Gaza Strip
WEST-BANK | Bờ Tây; khu Bờ Tây | West Bank
MEKONG | sông Mekong; sông Mê Công; Mekong; Mê Công; Mê Kông; sông Mê Kông; Mê-kông; sông Mekông; Mêkông | Mekong; Mekong River
MEKONG-DELTA | Đồng bằng sông Cửu Long; đồng bằng sông Cửu Long; ĐBSCL; Đồng bằng Sông Cửu Long; vùng Đồng bằng sông Cửu Long; miền Tây Nam Bộ; đồng bằng sông Mekong | Mekong Delta; Mekong River Delta; Cuu Long Delta; Cuu Long River Delta
RED-RIVER | sông Hồng; Sông Hồng | Red River; Hong River
RED-RIVER-DELTA | Đồng bằng sông Hồng; đồng bằng sông Hồng; vùng Đồng bằng sông Hồng; Đồng bằng Sông Hồng; đồng bằng Bắc Bộ | Red River Delta; Hong River Delta
SAIGON-RIVER | sông Sài Gòn | Saigon River; Sai Gon River
YANGTZE | sông Dương Tử; Dương Tử; Trường Giang | Yangtze; Yangtze River
YELLOW-RIVER | sông Hoàng Hà; Hoàng Hà | Yellow River
GANGES | sông Hằng | Ganges; Ganges River
NILE | sông Nile; sông Nin | Nile; Nile River
AMAZON | sông Amazon; rừng Amazon; Amazon | Amazon; Amazon River; Amazon rainforest
RHINE | sông Rhine; sông Ranh | Rhine; Rhine River
DANUBE | sông Danube; sông Đa-nuýp | Danube; Danube River
THAMES | sông Thames; sông Thêm | Thames; Thames River; River Thames
HIMALAYA | Himalaya; dãy Himalaya; dãy Hy Mã Lạp Sơn; Hi-ma-lay-a | Himalaya; Himalayas; Himalayan
EVEREST | Everest; đỉnh Everest; núi Everest | Everest; Mount Everest; Mt. Everest
ALPS | dãy Alps; Alps; An-pơ | Alps
SAHARA | Sahara; sa mạc Sahara | Sahara; Sahara Desert
EARTH | Trái Đất; Trái đất; trái đất | Earth; the earth
MARS | Sao Hỏa; sao Hỏa; Hỏa Tinh | Mars
MOON | Mặt Trăng; Mặt trăng; mặt trăng | Moon; moon; lunar
SUN | Mặt Trời; Mặt trời | the Sun
VENUS | Sao Kim; sao Kim | Venus
JUPITER | Sao Mộc; sao Mộc | Jupiter
SATURN | Sao Thổ; sao Thổ | Saturn
ISS | Trạm Vũ trụ Quốc tế; Trạm vũ trụ quốc tế; ISS | International Space Station; ISS
BEIJING | Bắc Kinh | Beijing; Peking
SHANGHAI | Thượng Hải | Shanghai
GUANGZHOU | Quảng Châu | Guangzhou; Canton
SHENZHEN | Thâm Quyến | Shenzhen
GUANGXI | Quảng Tây | Guangxi
GUANGDONG | Quảng Đông | Guangdong
YUNNAN | Vân Nam | Yunnan
KUNMING | Côn Minh | Kunming
NANNING | Nam Ninh | Nanning
NANJING | Nam Kinh | Nanjing; Nanking
TIANJIN | Thiên Tân | Tianjin
CHONGQING | Trùng Khánh | Chongqing
CHENGDU | Thành Đô | Chengdu
WUHAN | Vũ Hán | Wuhan
HUBEI | Hồ Bắc | Hubei
HUNAN | Hồ Nam | Hunan
SICHUAN | Tứ Xuyên | Sichuan; Szechuan
HAINAN | Hải Nam; đảo Hải Nam | Hainan; Hainan Island
ZHEJIANG | Chiết Giang | Zhejiang
FUJIAN | Phúc Kiến | Fujian
JIANGSU | Giang Tô | Jiangsu
SHANDONG | Sơn Đông | Shandong
HEBEI | Hà Bắc | Hebei
HENAN | Hà Nam Trung Quốc | Henan
HANGZHOU | Hàng Châu | Hangzhou
XINJIANG | Tân Cương | Xinjiang
TIBET | Tây Tạng | Tibet; Tibetan; Tibetans
INNER-MONGOLIA | Nội Mông | Inner Mongolia
MANCHURIA | Mãn Châu | Manchuria
TAIPEI | Đài Bắc | Taipei
TOKYO | Tokyo; Tô-ky-ô; Tôkyô; Đông Kinh | Tokyo
OSAKA | Osaka; Ô-sa-ka | Osaka
HIROSHIMA | Hiroshima; Hi-rô-si-ma | Hiroshima
SEOUL | Seoul; Xê-un; Xơ-un; Hán Thành | Seoul
BUSAN | Busan; Pusan | Busan; Pusan
PYONGYANG | Bình Nhưỡng | Pyongyang
ULAANBAATAR | Ulan Bator; Ulaanbaatar; U-lan Ba-to | Ulan Bator; Ulaanbaatar
BANGKOK | Bangkok; Băng Cốc; Băng-cốc; Bangkôk | Bangkok
CHIANG-MAI | Chiang Mai; Chiềng Mai | Chiang Mai
PHNOM-PENH | Phnom Penh; Phnôm Pênh; Nông Pênh; Phnom-Pênh; Phnôm-pênh; Nam Vang | Phnom Penh
SIEM-REAP | Siem Reap; Xiêm Riệp | Siem Reap
VIENTIANE | Viêng Chăn; Vientiane; Viên Chăn; Vạn Tượng | Vientiane
LUANG-PRABANG | Luang Prabang; Luông Phabang; Luông Pha Băng | Luang Prabang
YANGON | Yangon; Rangoon | Yangon; Rangoon
NAYPYIDAW | Naypyidaw; Nay Pyi Taw | Naypyidaw; Nay Pyi Taw; Naypyitaw
KUALA-LUMPUR | Kuala Lumpur; Cua-la Lăm-pơ | Kuala Lumpur
JAKARTA | Jakarta; Gia-các-ta; Giacácta | Jakarta
BALI | Bali; đảo Bali; Ba-li | Bali
MANILA | Manila; Ma-ni-la | Manila
BANDAR-SERI-BEGAWAN | Bandar Seri Begawan | Bandar Seri Begawan
DILI | Dili | Dili
NEW-DELHI | New Delhi; Niu Đê-li; Tân Đề Li | New Delhi
DELHI | Delhi; Đê-li | Delhi
MUMBAI | Mumbai; Bombay; Mum-bai | Mumbai; Bombay
KOLKATA | Kolkata; Calcutta | Kolkata; Calcutta
KASHMIR | Kashmir; Ca-sơ-mia | Kashmir; Kashmiri
ISLAMABAD | Islamabad; I-xla-ma-bát | Islamabad
KARACHI | Karachi; Ca-ra-chi | Karachi
DHAKA | Dhaka; Đắc-ca | Dhaka
COLOMBO | Colombo; Cô-lôm-bô | Colombo
KATHMANDU | Kathmandu; Cát-man-đu | Kathmandu; Katmandu
KABUL | Kabul; Ca-bun | Kabul
TEHRAN | Tehran; Tê-hê-ran; Teheran | Tehran; Teheran
BAGHDAD | Baghdad; Bát-đa; Bagdad | Baghdad; Bagdad
DAMASCUS | Damascus; Đa-mát; Đamát | Damascus
BEIRUT | Beirut; Bây-rút; Bêirút | Beirut
JERUSALEM | Jerusalem; Giê-ru-xa-lem; Giêrusalem | Jerusalem
TEL-AVIV | Tel Aviv; Ten A-víp | Tel Aviv
RAMALLAH | Ramallah | Ramallah
AMMAN | Amman | Amman
RIYADH | Riyadh; Ri-i-át | Riyadh
DUBAI | Dubai; Đu-bai | Dubai
ABU-DHABI | Abu Dhabi; A-bu Đa-bi | Abu Dhabi
DOHA | Doha; Đô-ha | Doha
ANKARA | Ankara; An-ca-ra | Ankara
ISTANBUL | Istanbul; I-xtan-bun | Istanbul; Constantinople
MOSCOW | Moscow; Moskva; Mát-xcơ-va; Matxcơva; Mátxcơva; Mạc Tư Khoa; Maxcơva; Mascơva | Moscow; Moskva; Muscovite
ST-PETERSBURG | Saint Petersburg; St. Petersburg; Xanh Pê-téc-bua; Leningrad; Xanh Pêtécbua | Saint Petersburg; St. Petersburg; St Petersburg; Leningrad
VLADIVOSTOK | Vladivostok; Vla-đi-vô-xtốc | Vladivostok
SIBERIA | Siberia; Xi-bê-ri; Xibia; Siberi | Siberia; Siberian
CHECHNYA | Chechnya; Chéc-ni-a | Chechnya; Chechen
KYIV | Kiev; Kyiv; Ki-ép; Kiép | Kiev; Kyiv
MINSK | Minsk; Min-xcơ | Minsk
BISHKEK | Bishkek; Bi-skếch | Bishkek
ASTANA | Astana; A-xta-na; Nur-Sultan | Astana; Nur-Sultan
TASHKENT | Tashkent; Ta-sken | Tashkent
LONDON | London; Luân Đôn; Lơn-đơn; Luân-đôn | London; Londoner; Londoners
PARIS | Paris; Pa-ri; Pari; Ba Lê | Paris; Parisian
BERLIN | Berlin; Béc-lin; Béclin; Bá Linh | Berlin
FRANKFURT | Frankfurt; Phrăng-phuốc | Frankfurt
MUNICH | Munich; Mu-ních; München | Munich
ROME | Rome; Roma; Rô-ma; La Mã | Rome; Roman
MILAN | Milan; Mi-lan; Milano | Milan
VENICE | Venice; Vơ-ni-dơ; Venezia | Venice; Venetian
MADRID | Madrid; Ma-đrít | Madrid
BARCELONA | Barcelona; Bác-xê-lô-na | Barcelona
CATALONIA | Catalonia; Ca-ta-lô-ni-a | Catalonia; Catalan
LISBON | Lisbon; Lít-bon; Lisboa | Lisbon
BRUSSELS | Brussels; Brúc-xen; Brussel; Bruxelles; Brúcxen | Brussels
AMSTERDAM | Amsterdam; Am-xtéc-đam | Amsterdam
THE-HAGUE | La Hay; The Hague; La Haye; Den Haag | The Hague; Hague
GENEVA | Geneva; Giơ-ne-vơ; Giơnevơ; Genève | Geneva
ZURICH | Zurich; Duy-rích | Zurich
DAVOS | Davos; Đa-vốt | Davos
VIENNA | Vienna; Viên; Wien; thủ đô Viên | Vienna; Viennese
PRAGUE | Praha; Pra-ha; Prague | Prague
WARSAW | Warsaw; Vác-sa-va; Vácsava; Warszawa; Vacxava | Warsaw
BUDAPEST | Budapest; Bu-đa-pét; Buđapét | Budapest
BUCHAREST | Bucharest; Bu-ca-rét | Bucharest
SOFIA | Sofia; Xô-phi-a | Sofia
BELGRADE | Belgrade; Bê-ô-grát; Beograd | Belgrade
ATHENS | Athens; A-ten; Aten; Nhã Điển | Athens; Athenian
STOCKHOLM | Stockholm; Xtốc-khôm | Stockholm
OSLO | Oslo; Ô-xlô | Oslo
COPENHAGEN | Copenhagen; Cô-pen-ha-ghen | Copenhagen
HELSINKI | Helsinki; Hen-xin-ki | Helsinki
DUBLIN | Dublin; Đu-blin | Dublin
EDINBURGH | Edinburgh; Ê-đin-bớc | Edinburgh
GLASGOW | Glasgow; Glát-xgâu | Glasgow
WASHINGTON | Washington; Oa-sinh-tơn; Washington D.C.; Washington DC; Oasinhtơn; Hoa Thịnh Đốn | Washington; Washington D.C.; Washington, D.C.; Washington DC
NEW-YORK | New York; Niu Y-oóc; Niu Oóc; Nữu Ước; Niu Yoóc; thành phố New York | New York; New York City; NYC; New Yorker; New Yorkers
LOS-ANGELES | Los Angeles; Lốt An-giơ-lét | Los Angeles
SAN-FRANCISCO | San Francisco; Xan Phran-xi-xcô | San Francisco
CHICAGO | Chicago; Chi-ca-gô | Chicago
HOUSTON | Houston; Hiu-xtơn | Houston
BOSTON | Boston; Bô-xtơn | Boston
SEATTLE | Seattle; Xi-át-tơn | Seattle
HAWAII | Hawaii; Ha-oai; Hawai | Hawaii; Hawaiian
CALIFORNIA | California; Ca-li-phoóc-ni-a; bang California | California; Californian; Californians
TEXAS | Texas; Tếch-xát; bang Texas | Texas; Texan; Texans
FLORIDA | Florida; Phlo-ri-đa; bang Florida | Florida; Floridian
LOUISIANA | Louisiana; bang Louisiana; Lu-i-di-a-na | Louisiana
NEW-ORLEANS | New Orleans; Niu Oóc-lin | New Orleans
OTTAWA | Ottawa; Ốt-ta-oa | Ottawa
TORONTO | Toronto; Tô-rôn-tô | Toronto
MONTREAL | Montreal; Môn-rê-an | Montreal; Montréal
QUEBEC | Quebec; Kê-bếch | Quebec; Québec
MEXICO-CITY | Mexico City; thủ đô Mexico; Thành phố Mexico | Mexico City
HAVANA | La Habana; La Ha-ba-na; Havana | Havana; La Habana
CARACAS | Caracas; Ca-ra-cát | Caracas
BOGOTA | Bogota; Bô-gô-ta | Bogota; Bogotá
LIMA | Lima; Li-ma | Lima
SANTIAGO | Santiago; Xan-ti-a-gô | Santiago
BUENOS-AIRES | Buenos Aires; Bu-ê-nốt Ai-rét | Buenos Aires
RIO | Rio de Janeiro; Ri-ô đê Gia-nê-rô; Rio | Rio de Janeiro; Rio
SAO-PAULO | Sao Paulo; Xao Pao-lô | Sao Paulo; São Paulo
CAIRO | Cairo; Cai-rô; Lê Caire | Cairo
TRIPOLI | Tripoli; Tri-pô-li | Tripoli
ALGIERS | Algiers; An-giê | Algiers
NAIROBI | Nairobi; Nai-rô-bi | Nairobi
JOHANNESBURG | Johannesburg; Giô-han-ne-xbua | Johannesburg
CAPE-TOWN | Cape Town; Kếp Tao | Cape Town
DARFUR | Darfur; Đác-phua | Darfur
SYDNEY | Sydney; Xít-ni; Xítni; Xyt-ni | Sydney
MELBOURNE | Melbourne; Men-bơn | Melbourne
CANBERRA | Canberra; Can-bê-ra; Canbêra | Canberra
BRISBANE | Brisbane; Bri-xbên | Brisbane
QUEENSLAND | Queensland; bang Queensland | Queensland
VICTORIA | Victoria; bang Victoria | Victoria
SOUTH-AUSTRALIA | Nam Úc; bang Nam Úc | South Australia; South Australian
WESTERN-AUSTRALIA | Tây Úc; bang Tây Úc | Western Australia; Western Australian
NEW-SOUTH-WALES | New South Wales; bang New South Wales | New South Wales; NSW
WELLINGTON | Wellington; Oen-linh-tơn | Wellington
AUCKLAND | Auckland; Ốc-len | Auckland
ENGLISH-CHANNEL | eo biển Manche; Eo biển Anh | English Channel
PEARL-HARBOR | Trân Châu Cảng | Pearl Harbor; Pearl Harbour
SILICON-VALLEY | Thung lũng Silicon; thung lũng Silicon | Silicon Valley
WALL-STREET | Phố Wall; phố Wall | Wall Street
WHITE-HOUSE | Nhà Trắng; Tòa Bạch Ốc | White House
PRESIDENTIAL-PALACE | Phủ Chủ tịch; Phủ Tổng thống; Dinh Tổng thống | Presidential Palace; presidential palace
KREMLIN | Điện Kremlin; điện Kremlin; Kremlin; Krem-li | Kremlin; the Kremlin
PENTAGON | Lầu Năm Góc; Ngũ Giác Đài | Pentagon
ELYSEE | Điện Elysée; điện Elysee; Điện Elysee | Elysee; Élysée; Elysee Palace; Élysée Palace
DOWNING-STREET | Phố Downing; phố Downing | Downing Street
BLUE-HOUSE | Nhà Xanh | Blue House; Cheong Wa Dae
`;

/** Places that both languages write alike, apart by `;`: mostly those that hold another place's name. */
export const SAME_PLACES = `
Alabama; Alaska; Arizona; Arkansas; Colorado; Connecticut; Delaware; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky;
Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire;
New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina;
South Dakota; Tennessee; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Ontario; Alberta; British Columbia;
Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Las Vegas; San Diego; San Jose; Philadelphia; Detroit; Atlanta; Miami;
Dallas; Denver; Manchester; Liverpool; Birmingham; Leeds; Oxford; Cambridge; New England; Mexico Beach; Panama City;
Kuwait City; Guatemala City; Hamburg; Cologne; Stuttgart; Lyon; Marseille; Nice; Turin; Naples; Kharkiv; Odesa; Mariupol;
Luhansk; Kherson; Zaporizhzhia; Kursk; Belgorod; Rafah; Khan Younis; Mosul; Aleppo; Basra; Kandahar; Peshawar; Lahore;
Fukushima; Hokkaido; Okinawa; Kyoto; Nagoya; Nagasaki; Sendai; Kobe; Fukuoka; Incheon; Jeju; Daegu; Phuket; Pattaya;
Chiang Rai; Mindanao; Luzon; Cebu; Sumatra; Java; Sulawesi; Borneo; Kalimantan; Penang; Johor; Sabah; Sarawak; Rakhine;
Mandalay; Perth; Adelaide; Tasmania; Papua
`;
