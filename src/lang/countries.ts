/** Countries → their names in both languages: the usual ones, everyday, older and short forms, and adjectives. */

/** ISO 3166 code and name of the countries and territories that have one name in both languages. */
export const SAME_COUNTRIES = `
AD Andorra; AF Afghanistan; AI Anguilla; AL Albania; AM Armenia; AO Angola; AR Argentina; AW Aruba; AZ Azerbaijan;
BB Barbados; BD Bangladesh; BF Burkina Faso; BG Bulgaria; BH Bahrain; BI Burundi; BJ Benin; BM Bermuda; BN Brunei;
BO Bolivia; BR Brazil; BS Bahamas; BT Bhutan; BW Botswana; BY Belarus; BZ Belize; CA Canada; CD Congo - Kinshasa;
CG Congo - Brazzaville; CI Côte d’Ivoire; CL Chile; CM Cameroon; CO Colombia; CR Costa Rica; CU Cuba; CV Cape Verde;
CW Curaçao; DJ Djibouti; DM Dominica; DZ Algeria; EC Ecuador; EE Estonia; ER Eritrea; ET Ethiopia; FJ Fiji;
FM Micronesia; GA Gabon; GD Grenada; GE Georgia; GH Ghana; GI Gibraltar; GL Greenland; GM Gambia; GN Guinea;
GP Guadeloupe; GT Guatemala; GU Guam; GW Guinea-Bissau; GY Guyana; HN Honduras; HR Croatia; HT Haiti; HU Hungary;
ID Indonesia; IE Ireland; IL Israel; IQ Iraq; IR Iran; IS Iceland; IT Italy; JM Jamaica; JO Jordan; KE Kenya;
KG Kyrgyzstan; KI Kiribati; KM Comoros; KW Kuwait; KZ Kazakhstan; LC St. Lucia; LI Liechtenstein; LK Sri Lanka;
LR Liberia; LS Lesotho; LU Luxembourg; LV Latvia; LY Libya; MC Monaco; MD Moldova; ME Montenegro; MG Madagascar;
ML Mali; MQ Martinique; MR Mauritania; MT Malta; MU Mauritius; MV Maldives; MW Malawi; MX Mexico; MY Malaysia;
MZ Mozambique; NA Namibia; NC New Caledonia; NE Niger; NG Nigeria; NI Nicaragua; NP Nepal; NR Nauru; NU Niue;
NZ New Zealand; OM Oman; PA Panama; PE Peru; PG Papua New Guinea; PH Philippines; PK Pakistan; PR Puerto Rico;
PW Palau; PY Paraguay; QA Qatar; RE Réunion; RO Romania; RS Serbia; RW Rwanda; SC Seychelles; SD Sudan; SG Singapore;
SI Slovenia; SK Slovakia; SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia; SR Suriname; SV El Salvador; SY Syria;
SZ Eswatini; TD Chad; TG Togo; TJ Tajikistan; TL Timor-Leste; TM Turkmenistan; TN Tunisia; TO Tonga; TV Tuvalu;
TZ Tanzania; UG Uganda; UY Uruguay; UZ Uzbekistan; VE Venezuela; VU Vanuatu; WS Samoa; XK Kosovo; YE Yemen; ZM Zambia;
ZW Zimbabwe
`;

/** The other countries and further names, one a line: `code | Vietnamese names | English names and adjectives`, apart by `;`. */
export const COUNTRY_NAMES = `
AE | Các Tiểu Vương quốc Ả Rập Thống nhất; UAE; Tiểu vương quốc Ả Rập Thống nhất; Các tiểu vương quốc Arab thống nhất | United Arab Emirates; UAE; Emirates; Emirati; Emiratis
AF | Afganistan; Áp-ga-ni-xtan | Afghan; Afghans
AG | Antigua và Barbuda | Antigua & Barbuda
AL | An-ba-ni | Albanian; Albanians
AM | Ác-mê-ni-a | Armenian; Armenians
AO | Ăng-gô-la | Angolan; Angolans
AR | Ác-hen-ti-na; Argentine | Argentine; Argentines; Argentinian; Argentinians; Argentinean
AS | Samoa thuộc Mỹ | American Samoa
AT | Áo; Cộng hòa Áo | Austria; Austrian; Austrians
AU | Úc; Australia; Ô-xtrây-li-a; Ôxtrâylia; Aus | Australia; Australian; Australians; Aussie; Aussies
AZ | A-déc-bai-gian; Ai-déc-bai-gian | Azerbaijani; Azerbaijanis; Azeri
BA | Bosnia và Herzegovina; Bosnia; Bosnia-Herzegovina; Bô-xni-a | Bosnia & Herzegovina; Bosnia; Bosnia-Herzegovina; Bosnia and Herzegovina; Bosnian; Bosnians
BD | Băng-la-đét; Băng-la-đesh | Bangladeshi; Bangladeshis
BE | Bỉ; Vương quốc Bỉ | Belgium; Belgian; Belgians
BG | Bun-ga-ri; Bungari | Bulgarian; Bulgarians
BH | Ba-ranh | Bahraini; Bahrainis
BN | Brunei Darussalam; Bru-nây | Brunei Darussalam; Bruneian
BO | Bô-li-vi-a | Bolivian; Bolivians
BR | Bra-xin; Braxin; Brasil | Brazilian; Brazilians
BT | Bu-tan | Bhutanese
BW | Bốt-xoa-na | Batswana
BY | Bê-la-rút; Bạch Nga; Belarút | Belarusian; Belarusians; Belorussia
CA | Ca-na-đa; Canađa; Gia Nã Đại | Canadian; Canadians
CD | Cộng hòa Dân chủ Congo; CHDC Congo; Cộng hòa Dân chủ Công-gô; CHDC Công-gô | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa
CF | Cộng hòa Trung Phi; Trung Phi | Central African Republic; CAR
GF | Guiana thuộc Pháp; Guyane thuộc Pháp; Guyane | French Guiana; Guyane
CG | Cộng hòa Congo; Congo; Công-gô; Cộng hòa Công-gô | Republic of the Congo; Republic of Congo; Congo; Congolese
CH | Thụy Sĩ; Thuỵ Sỹ; Thụy Sỹ; Thuỵ Sĩ; Liên bang Thụy Sĩ | Switzerland; Swiss
CI | Bờ Biển Ngà | Ivory Coast; Ivorian; Ivorians
CK | Quần đảo Cook | Cook Islands
CL | Chi-lê; Chilê; Chi Lê | Chilean; Chileans
CN | Trung Quốc; Trung Hoa; CHND Trung Hoa; Cộng hòa Nhân dân Trung Hoa; Trung Cộng | China; Chinese; People's Republic of China; PRC; mainland China
CO | Cô-lôm-bi-a; Côlômbia | Colombian; Colombians
CR | Cốt-xta-ri-ca | Costa Rican; Costa Ricans
CU | Cu-ba | Cuban; Cubans
CY | Síp; Cộng hòa Síp; Cyprus; Đảo Síp | Cyprus; Cypriot; Cypriots
CZ | Séc; Cộng hòa Séc; Czech; Tiệp | Czechia; Czech Republic; Czech; Czechs
DE | Đức; Cộng hòa Liên bang Đức; CHLB Đức; Liên bang Đức | Germany; German; Germans; Federal Republic of Germany
DK | Đan Mạch; Vương quốc Đan Mạch | Denmark; Danish; Dane; Danes
DO | Cộng hòa Dominica; Dominicana | Dominican Republic; Dominican
DZ | An-giê-ri; Angiêri | Algerian; Algerians
EC | Ê-cu-a-đo | Ecuadorian; Ecuadorians; Ecuadorean
EE | Ét-xtô-ni-a | Estonian; Estonians
EG | Ai Cập; Êgíp; Ai-cập | Egypt; Egyptian; Egyptians
EH | Tây Sahara | Western Sahara
ES | Tây Ban Nha; TBN; Tây-ban-nha | Spain; Spanish; Spaniard; Spaniards
ET | Ê-ti-ô-pi-a; Êtiôpia | Ethiopian; Ethiopians
FI | Phần Lan; Cộng hòa Phần Lan | Finland; Finnish; Finn; Finns
FJ | Phi-gi | Fijian; Fijians
FK | Quần đảo Falkland | Falkland Islands
FO | Quần đảo Faroe | Faroe Islands
FR | Pháp; Cộng hòa Pháp; Pháp quốc | France; French; Frenchman; Frenchmen; French Republic
GB | Vương quốc Anh; Anh; Anh Quốc; Anh quốc; Liên hiệp Anh; Vương quốc Anh và Bắc Ireland; nước Anh; Vương quốc Liên hiệp Anh và Bắc Ireland | United Kingdom; UK; U.K.; Britain; Great Britain; British; Briton; Britons; England; English; Englishman
GE | Gruzia; Gru-di-a; Grudia | Georgian; Georgians
GH | Ga-na | Ghanaian; Ghanaians
GQ | Guinea Xích Đạo | Equatorial Guinea
GR | Hy Lạp; Hi Lạp | Greece; Greek; Greeks; Hellenic Republic
GT | Goa-tê-ma-la | Guatemalan; Guatemalans
HK | Đặc khu Hành chính Hồng Kông, Trung Quốc; Hồng Kông; Hong Kong; Hương Cảng; Hồng Công; Đặc khu Hành chính Hồng Kông | Hong Kong SAR China; Hong Kong; Hongkong; Hong Kong SAR; Hong Konger; Hong Kongers
HN | Hôn-đu-rát | Honduran; Hondurans
HR | Crô-a-ti-a; Croát | Croatian; Croatians; Croat; Croats
HT | Ha-i-ti | Haitian; Haitians
HU | Hung-ga-ri; Hungari; Hung | Hungarian; Hungarians
ID | In-đô-nê-xi-a; Inđônêxia; Nam Dương | Indonesian; Indonesians
IE | Ai-len; Ailen; Ái Nhĩ Lan; Cộng hòa Ireland | Irish; Irishman; Republic of Ireland
IL | I-xra-en; Ixraen | Israeli; Israelis
IN | Ấn Độ; Cộng hòa Ấn Độ; Ấn | India; Indian; Indians; Republic of India
IQ | I-rắc | Iraqi; Iraqis
IR | I-ran; Cộng hòa Hồi giáo Iran; Ba Tư | Iranian; Iranians; Islamic Republic of Iran; Persia
IS | Ai-xơ-len; Băng Đảo; Aixơlen | Icelandic; Icelander; Icelanders
IT | Ý; Italia; I-ta-li-a; Nước Ý | Italian; Italians
JM | Gia-mai-ca | Jamaican; Jamaicans
JO | Gioóc-đa-ni; Jordani | Jordanian; Jordanians
JP | Nhật Bản; Nhật; Nhật bản; NB | Japan; Japanese
KE | Kê-ni-a | Kenyan; Kenyans
KG | Cộng hòa Kyrgyzstan; Cộng hòa Kyrgyz; Kirghizstan; Cư-rơ-gư-xtan | Kyrgyz; Kyrgyz Republic; Kirghizstan; Kirghizia; Republic of Kyrgyzstan
KH | Campuchia; Cam-pu-chia; Căm-pu-chia; Cao Miên; Vương quốc Campuchia | Cambodia; Cambodian; Cambodians; Khmer; Kingdom of Cambodia; Kampuchea
KN | St. Kitts và Nevis | St. Kitts & Nevis
KP | Triều Tiên; Bắc Triều Tiên; CHDCND Triều Tiên; Cộng hòa Dân chủ Nhân dân Triều Tiên; Bắc Hàn | North Korea; North Korean; North Koreans; DPRK; Democratic People's Republic of Korea
KR | Hàn Quốc; Đại Hàn Dân Quốc; Nam Triều Tiên; Nam Hàn; Hàn; Đại Hàn Dân quốc | South Korea; South Korean; South Koreans; Republic of Korea; ROK; RoK; Korea; Korean; Koreans
KW | Cô-oét; Cô oét | Kuwaiti; Kuwaitis
KY | Quần đảo Cayman | Cayman Islands
KZ | Ca-dắc-xtan; Kazắcxtan | Kazakh; Kazakhs; Kazakhstani
LA | Lào; CHDCND Lào; Cộng hòa Dân chủ Nhân dân Lào; Ai Lao | Laos; Lao; Laotian; Laotians; Lao PDR; Lao People's Democratic Republic
LB | Li-băng; Lebanon; Liban; Libăng; Li Băng | Lebanon; Lebanese
LK | Xri Lan-ca; Xri-lan-ca | Sri Lankan; Sri Lankans; Ceylon
LT | Litva; Lít-va; Lithuania | Lithuania; Lithuanian; Lithuanians
LU | Lúc-xăm-bua; Lục Xâm Bảo | Luxembourger
LV | Lát-vi-a | Latvian; Latvians
LY | Li-bi | Libyan; Libyans
MA | Ma-rốc; Maroc; Ma rốc; Morocco; Marốc | Morocco; Moroccan; Moroccans
MD | Môn-đô-va | Moldovan; Moldovans
MG | Ma-đa-gát-xca | Malagasy
MH | Quần đảo Marshall | Marshall Islands
MK | Bắc Macedonia; Macedonia; Ma-xê-đô-ni-a | North Macedonia; Macedonia; Macedonian; Macedonians
MM | Myanmar; Miến Điện; Mi-an-ma; Mianma | Myanmar; Burma; Burmese
MN | Mông Cổ; Mông-cổ; Ngoại Mông | Mongolia; Mongolian; Mongolians; Mongol
MO | Đặc khu Hành chính Macao, Trung Quốc; Macao; Ma Cao; Ma-cao; Áo Môn | Macao SAR China; Macao; Macau
MT | Man-ta | Maltese
MV | Man-đi-vơ | Maldivian; Maldivians
MX | Mê-hi-cô; Mêhicô; Mexicô; Mễ Tây Cơ | Mexican; Mexicans
MY | Ma-lai-xi-a; Malaixia; Mã Lai | Malaysian; Malaysians
MZ | Mô-dăm-bích; Môdămbích | Mozambican; Mozambicans
NG | Ni-giê-ri-a | Nigerian; Nigerians
NI | Ni-ca-ra-goa | Nicaraguan; Nicaraguans
NL | Hà Lan; Hòa Lan; Vương quốc Hà Lan | Netherlands; Dutch; Holland; the Netherlands; Dutchman
NO | Na Uy; Na-uy; Vương quốc Na Uy | Norway; Norwegian; Norwegians
NP | Nê-pan | Nepali; Nepalese; Nepalis
NZ | Niu Di-lân; Niu-Di-lân; Tân Tây Lan | New Zealander; New Zealanders; Kiwis
OM | Ô-man | Omani; Omanis
PA | Pa-na-ma | Panamanian; Panamanians
PE | Pê-ru | Peruvian; Peruvians
PF | Polynesia thuộc Pháp | French Polynesia
PH | Phi-líp-pin; Philíppin; Phi Luật Tân; Philippin | Filipino; Filipinos; Philippine; the Philippines
PK | Pa-ki-xtan | Pakistani; Pakistanis
PL | Ba Lan; Ba-lan; Cộng hòa Ba Lan | Poland; Polish; Pole; Poles
PS | Lãnh thổ Palestine; Pa-le-xtin; Palestine; Nhà nước Palestine; Palextin | Palestinian Territories; Palestine; Palestinian; Palestinians; State of Palestine; Palestinian territories
PT | Bồ Đào Nha; BĐN | Portugal; Portuguese
PY | Pa-ra-goay | Paraguayan; Paraguayans
QA | Ca-ta; Cata | Qatari; Qataris
RO | Ru-ma-ni; Rumani; Lỗ Ma Ni | Romanian; Romanians
RS | Xéc-bi; Séc-bi-a; Xéc-bi-a | Serbian; Serbians; Serb; Serbs
RU | Nga; Liên bang Nga; LB Nga; nước Nga | Russia; Russian; Russians; Russian Federation
RW | Ru-an-đa | Rwandan; Rwandans
SA | Ả Rập Xê-út; Ả-rập Xê-út; Ả Rập Saudi; Saudi Arabia; Arab Saudi; Ả rập Xê út; Ả-rập Xê út; A-rập Xê-út; Saudi | Saudi Arabia; Saudi; Saudis; Kingdom of Saudi Arabia; KSA
SB | Quần đảo Solomon | Solomon Islands
SD | Xu-đăng | Sudanese
SE | Thụy Điển; Vương quốc Thụy Điển; Thuỵ Điển | Sweden; Swedish; Swede; Swedes
SG | Xin-ga-po; Xingapo; Tân Gia Ba | Singaporean; Singaporeans
SI | Xlô-ven-ni-a; Xlô-vê-ni-a | Slovenian; Slovenians; Slovene
SK | Xlô-va-ki-a; Xlôvakia | Slovak; Slovaks; Slovakian
SN | Xê-nê-gan | Senegalese
SO | Xô-ma-li; Xô-ma-li-a | Somali; Somalis; Somalian
SS | Nam Sudan; Nam Xu-đăng | South Sudan; South Sudanese
ST | São Tomé và Príncipe | São Tomé & Príncipe
SU | Liên Xô; Liên bang Xô viết; Liên Xô cũ; Xô viết | Soviet Union; USSR; U.S.S.R.; Soviet; Soviets; former Soviet Union
SY | Xi-ri; Xyri; Syri | Syrian; Syrians
TH | Thái Lan; Thái; Thái-lan; Xiêm; Vương quốc Thái Lan | Thailand; Thai; Thais; Siam; Kingdom of Thailand
TJ | Tát-gi-ki-xtan; Tajikixtan | Tajik; Tajiks
TL | Đông Timor; Đông Ti-mo; Ti-mo Lét-xtê | East Timor; Timorese; Timor Leste
TM | Tuốc-mê-ni-xtan | Turkmen; Turkmens
TN | Tuy-ni-di | Tunisian; Tunisians
TR | Thổ Nhĩ Kỳ; Thổ Nhĩ Kì; Thổ; Cộng hòa Thổ Nhĩ Kỳ | Türkiye; Turkey; Turkish; Turk; Turks; Turkiye
TT | Trinidad và Tobago | Trinidad & Tobago
TW | Đài Loan; Đài-loan; Đài Loan Trung Quốc; Đài Loan (Trung Quốc) | Taiwan; Taiwanese; Chinese Taipei
TZ | Tan-da-ni-a; Tandania | Tanzanian; Tanzanians
UA | Ukraina; Ukraine; U-crai-na; Ucraina; Ucraine | Ukraine; Ukrainian; Ukrainians
UG | U-gan-đa | Ugandan; Ugandans
US | Hoa Kỳ; Mỹ; Mĩ; Hoa Kì; Hợp chúng quốc Hoa Kỳ; Hợp chủng quốc Hoa Kỳ; USA; nước Mỹ; Hiệp chủng quốc Hoa Kỳ; Huê Kỳ | United States; US; U.S.; USA; U.S.A.; America; American; Americans; United States of America; the States
UY | U-ru-goay | Uruguayan; Uruguayans
UZ | U-dơ-bê-ki-xtan; Uzbekixtan | Uzbek; Uzbeks
VA | Thành Vatican; Vatican; Va-ti-căng; Tòa thánh; Tòa Thánh Vatican | Vatican City; Vatican; Holy See
VC | St. Vincent và Grenadines | St. Vincent & Grenadines
VE | Vê-nê-xu-ê-la; Vênêxuêla; Vê-nê-du-ê-la | Venezuelan; Venezuelans
VN | Việt Nam; Việt; CHXHCN Việt Nam; Cộng hòa Xã hội Chủ nghĩa Việt Nam; Cộng hòa xã hội chủ nghĩa Việt Nam; nước Việt Nam; VN; Việt-nam | Vietnam; Viet Nam; Vietnamese; Viet; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; Việt Nam
YE | Y-ê-men | Yemeni; Yemenis
ZA | Nam Phi; Cộng hòa Nam Phi | South Africa; South African; South Africans; Republic of South Africa
ZM | Dăm-bi-a | Zambian; Zambians
ZW | Dim-ba-bu-ê; Zimbabuê | Zimbabwean; Zimbabweans
VIETNAM-SOUTH | Việt Nam Cộng hòa | Republic of Vietnam; South Vietnam
GERMANY-EAST | Đông Đức; CHDC Đức | East Germany; East German; German Democratic Republic; GDR
GERMANY-WEST | Tây Đức | West Germany; West German
YUGOSLAVIA | Nam Tư | Yugoslavia; Yugoslav
CZECHOSLOVAKIA | Tiệp Khắc | Czechoslovakia; Czechoslovak
SCOTLAND | Scotland; Xcốt-len; Scốtlen | Scotland; Scottish; Scots
WALES | Xứ Wales; Wales | Wales; Welsh
NORTHERN-IRELAND | Bắc Ireland; Bắc Ai-len | Northern Ireland; Northern Irish
`;
