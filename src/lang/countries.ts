/** Countries → the names that `Intl.DisplayNames` does not give: everyday, older and short forms, and adjectives. */

/** ISO 3166 codes of the countries and territories whose names `Intl.DisplayNames` supplies in both languages. */
export const REGION_CODES = (
  "AD AE AF AG AI AL AM AO AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK " +
  "CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GH GI GL GM GN GP " +
  "GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR " +
  "LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NU NZ OM PA PE " +
  "PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL " +
  "TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW"
).split(" ");

/** One country a line: `code | Vietnamese names | English names and adjectives`, alternatives apart by `;`. */
export const COUNTRY_NAMES = `
AE | UAE; Tiểu vương quốc Ả Rập Thống nhất; Các tiểu vương quốc Arab thống nhất | UAE; Emirates; Emirati; Emiratis
AF | Afganistan; Áp-ga-ni-xtan | Afghan; Afghans
AL | An-ba-ni | Albanian; Albanians
AM | Ác-mê-ni-a | Armenian; Armenians
AO | Ăng-gô-la | Angolan; Angolans
AR | Ác-hen-ti-na; Argentine | Argentine; Argentines; Argentinian; Argentinians; Argentinean
AT | Cộng hòa Áo | Austrian; Austrians
AU | Australia; Ô-xtrây-li-a; Ôxtrâylia; Aus | Australian; Australians; Aussie; Aussies
AZ | A-déc-bai-gian; Ai-déc-bai-gian | Azerbaijani; Azerbaijanis; Azeri
BA | Bosnia; Bosnia-Herzegovina; Bô-xni-a | Bosnia; Bosnia-Herzegovina; Bosnia and Herzegovina; Bosnian; Bosnians
BD | Băng-la-đét; Băng-la-đesh | Bangladeshi; Bangladeshis
BE | Vương quốc Bỉ | Belgian; Belgians
BG | Bun-ga-ri; Bungari | Bulgarian; Bulgarians
BH | Ba-ranh | Bahraini; Bahrainis
BN | Brunei Darussalam; Bru-nây | Brunei Darussalam; Bruneian
BO | Bô-li-vi-a | Bolivian; Bolivians
BR | Bra-xin; Braxin; Brasil | Brazilian; Brazilians
BT | Bu-tan | Bhutanese
BW | Bốt-xoa-na | Batswana
BY | Bê-la-rút; Bạch Nga; Belarút | Belarusian; Belarusians; Belorussia
CA | Ca-na-đa; Canađa; Gia Nã Đại | Canadian; Canadians
CD | Cộng hòa Dân chủ Congo; CHDC Congo | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa
CF | Trung Phi | CAR
CG | Cộng hòa Congo; Congo | Republic of the Congo; Republic of Congo; Congo; Congolese
CH | Thuỵ Sỹ; Thụy Sỹ; Thuỵ Sĩ; Liên bang Thụy Sĩ | Swiss
CI | Bờ Biển Ngà | Ivory Coast; Ivorian; Ivorians
CL | Chi-lê; Chilê; Chi Lê | Chilean; Chileans
CN | Trung Hoa; CHND Trung Hoa; Cộng hòa Nhân dân Trung Hoa; Trung Cộng | Chinese; People's Republic of China; PRC; mainland China
CO | Cô-lôm-bi-a; Côlômbia | Colombian; Colombians
CR | Cốt-xta-ri-ca | Costa Rican; Costa Ricans
CU | Cu-ba | Cuban; Cubans
CY | Cộng hòa Síp; Síp; Cyprus; Đảo Síp | Cypriot; Cypriots
CZ | Cộng hòa Séc; Czech; Tiệp | Czech Republic; Czech; Czechs
DE | Cộng hòa Liên bang Đức; CHLB Đức; Liên bang Đức | German; Germans; Federal Republic of Germany
DK | Vương quốc Đan Mạch | Danish; Dane; Danes
DO | Dominicana | Dominican
DZ | An-giê-ri; Angiêri | Algerian; Algerians
EC | Ê-cu-a-đo | Ecuadorian; Ecuadorians; Ecuadorean
EE | Ét-xtô-ni-a | Estonian; Estonians
EG | Êgíp; Ai-cập | Egyptian; Egyptians
ES | TBN; Tây-ban-nha | Spanish; Spaniard; Spaniards
ET | Ê-ti-ô-pi-a; Êtiôpia | Ethiopian; Ethiopians
FI | Cộng hòa Phần Lan | Finnish; Finn; Finns
FJ | Phi-gi | Fijian; Fijians
FR | Cộng hòa Pháp; Pháp quốc | French; Frenchman; Frenchmen; French Republic
GB | Anh; Anh Quốc; Anh quốc; Liên hiệp Anh; Vương quốc Anh và Bắc Ireland; nước Anh; Vương quốc Liên hiệp Anh và Bắc Ireland | UK; U.K.; Britain; Great Britain; British; Briton; Britons; England; English; Englishman
GE | Gruzia; Gru-di-a; Grudia | Georgian; Georgians
GH | Ga-na | Ghanaian; Ghanaians
GR | Hi Lạp | Greek; Greeks; Hellenic Republic
GT | Goa-tê-ma-la | Guatemalan; Guatemalans
HK | Hồng Kông; Hong Kong; Hương Cảng; Hồng Công; Đặc khu Hành chính Hồng Kông | Hong Kong; Hongkong; Hong Kong SAR; Hong Konger; Hong Kongers
HN | Hôn-đu-rát | Honduran; Hondurans
HR | Crô-a-ti-a; Croát | Croatian; Croatians; Croat; Croats
HT | Ha-i-ti | Haitian; Haitians
HU | Hung-ga-ri; Hungari; Hung | Hungarian; Hungarians
ID | In-đô-nê-xi-a; Inđônêxia; Nam Dương | Indonesian; Indonesians
IE | Ai-len; Ailen; Ái Nhĩ Lan; Cộng hòa Ireland | Irish; Irishman; Republic of Ireland
IL | I-xra-en; Ixraen | Israeli; Israelis
IN | Cộng hòa Ấn Độ; Ấn | Indian; Indians; Republic of India
IQ | I-rắc | Iraqi; Iraqis
IR | I-ran; Cộng hòa Hồi giáo Iran; Ba Tư | Iranian; Iranians; Islamic Republic of Iran; Persia
IS | Ai-xơ-len; Băng Đảo; Aixơlen | Icelandic; Icelander; Icelanders
IT | Ý; Italia; I-ta-li-a; Nước Ý | Italian; Italians
JM | Gia-mai-ca | Jamaican; Jamaicans
JO | Gioóc-đa-ni; Jordani | Jordanian; Jordanians
JP | Nhật; Nhật bản; NB | Japanese
KE | Kê-ni-a | Kenyan; Kenyans
KG | Cộng hòa Kyrgyzstan; Cộng hòa Kyrgyz; Kirghizstan; Cư-rơ-gư-xtan | Kyrgyz; Kyrgyz Republic; Kirghizstan; Kirghizia; Republic of Kyrgyzstan
KH | Cam-pu-chia; Căm-pu-chia; Cao Miên; Vương quốc Campuchia | Cambodian; Cambodians; Khmer; Kingdom of Cambodia; Kampuchea
KP | Bắc Triều Tiên; CHDCND Triều Tiên; Cộng hòa Dân chủ Nhân dân Triều Tiên; Bắc Hàn | North Korean; North Koreans; DPRK; Democratic People's Republic of Korea
KR | Đại Hàn Dân Quốc; Nam Triều Tiên; Nam Hàn; Hàn; Đại Hàn Dân quốc | South Korean; South Koreans; Republic of Korea; ROK; Korea; Korean; Koreans
KW | Cô-oét; Cô oét | Kuwaiti; Kuwaitis
KZ | Ca-dắc-xtan; Kazắcxtan | Kazakh; Kazakhs; Kazakhstani
LA | CHDCND Lào; Cộng hòa Dân chủ Nhân dân Lào; Ai Lao | Lao; Laotian; Laotians; Lao PDR; Lao People's Democratic Republic
LB | Lebanon; Liban; Libăng; Li Băng | Lebanese
LK | Xri Lan-ca; Xri-lan-ca | Sri Lankan; Sri Lankans; Ceylon
LT | Lít-va; Lithuania | Lithuanian; Lithuanians
LU | Lúc-xăm-bua; Lục Xâm Bảo | Luxembourger
LV | Lát-vi-a | Latvian; Latvians
LY | Li-bi | Libyan; Libyans
MA | Maroc; Ma rốc; Morocco; Marốc | Moroccan; Moroccans
MD | Môn-đô-va | Moldovan; Moldovans
MG | Ma-đa-gát-xca | Malagasy
MK | Macedonia; Ma-xê-đô-ni-a | Macedonia; Macedonian; Macedonians
MM | Myanmar; Miến Điện; Mi-an-ma; Mianma | Myanmar; Burma; Burmese
MN | Mông-cổ; Ngoại Mông | Mongolian; Mongolians; Mongol
MO | Macao; Ma Cao; Ma-cao; Áo Môn | Macao; Macau
MT | Man-ta | Maltese
MV | Man-đi-vơ | Maldivian; Maldivians
MX | Mê-hi-cô; Mêhicô; Mexicô; Mễ Tây Cơ | Mexican; Mexicans
MY | Ma-lai-xi-a; Malaixia; Mã Lai | Malaysian; Malaysians
MZ | Mô-dăm-bích; Môdămbích | Mozambican; Mozambicans
NG | Ni-giê-ri-a | Nigerian; Nigerians
NI | Ni-ca-ra-goa | Nicaraguan; Nicaraguans
NL | Hòa Lan; Vương quốc Hà Lan | Dutch; Holland; the Netherlands; Dutchman
NO | Na-uy; Vương quốc Na Uy | Norwegian; Norwegians
NP | Nê-pan | Nepali; Nepalese; Nepalis
NZ | Niu Di-lân; Niu-Di-lân; Tân Tây Lan | New Zealander; New Zealanders; Kiwis
OM | Ô-man | Omani; Omanis
PA | Pa-na-ma | Panamanian; Panamanians
PE | Pê-ru | Peruvian; Peruvians
PH | Phi-líp-pin; Philíppin; Phi Luật Tân; Philippin | Filipino; Filipinos; Philippine; the Philippines
PK | Pa-ki-xtan | Pakistani; Pakistanis
PL | Ba-lan; Cộng hòa Ba Lan | Polish; Pole; Poles
PS | Pa-le-xtin; Palestine; Nhà nước Palestine; Palextin | Palestine; Palestinian; Palestinians; State of Palestine; Palestinian territories
PT | BĐN | Portuguese
PY | Pa-ra-goay | Paraguayan; Paraguayans
QA | Ca-ta; Cata | Qatari; Qataris
RO | Ru-ma-ni; Rumani; Lỗ Ma Ni | Romanian; Romanians
RS | Xéc-bi; Séc-bi-a; Xéc-bi-a | Serbian; Serbians; Serb; Serbs
RU | Liên bang Nga; LB Nga; nước Nga | Russian; Russians; Russian Federation
RW | Ru-an-đa | Rwandan; Rwandans
SA | Ả-rập Xê-út; Ả Rập Saudi; Saudi Arabia; Arab Saudi; Ả rập Xê út; Ả-rập Xê út; A-rập Xê-út; Saudi | Saudi; Saudis; Kingdom of Saudi Arabia; KSA
SD | Xu-đăng | Sudanese
SE | Vương quốc Thụy Điển; Thuỵ Điển | Swedish; Swede; Swedes
SG | Xin-ga-po; Xingapo; Tân Gia Ba | Singaporean; Singaporeans
SI | Xlô-ven-ni-a; Xlô-vê-ni-a | Slovenian; Slovenians; Slovene
SK | Xlô-va-ki-a; Xlôvakia | Slovak; Slovaks; Slovakian
SN | Xê-nê-gan | Senegalese
SO | Xô-ma-li; Xô-ma-li-a | Somali; Somalis; Somalian
SS | Nam Xu-đăng | South Sudanese
SU | Liên Xô; Liên bang Xô viết; Liên Xô cũ; Xô viết | Soviet Union; USSR; U.S.S.R.; Soviet; Soviets; former Soviet Union
SY | Xi-ri; Xyri; Syri | Syrian; Syrians
TH | Thái; Thái-lan; Xiêm; Vương quốc Thái Lan | Thai; Thais; Siam; Kingdom of Thailand
TJ | Tát-gi-ki-xtan; Tajikixtan | Tajik; Tajiks
TL | Đông Timor; Đông Ti-mo; Ti-mo Lét-xtê | East Timor; Timorese; Timor Leste
TM | Tuốc-mê-ni-xtan | Turkmen; Turkmens
TN | Tuy-ni-di | Tunisian; Tunisians
TR | Thổ Nhĩ Kì; Thổ; Cộng hòa Thổ Nhĩ Kỳ | Turkey; Turkish; Turk; Turks; Turkiye
TW | Đài-loan; Đài Loan Trung Quốc; Đài Loan (Trung Quốc) | Taiwanese; Chinese Taipei
TZ | Tan-da-ni-a; Tandania | Tanzanian; Tanzanians
UA | Ukraine; U-crai-na; Ucraina; Ucraine | Ukrainian; Ukrainians
UG | U-gan-đa | Ugandan; Ugandans
US | Mỹ; Mĩ; Hoa Kì; Hợp chúng quốc Hoa Kỳ; Hợp chủng quốc Hoa Kỳ; USA; nước Mỹ; Hiệp chủng quốc Hoa Kỳ; Huê Kỳ | US; U.S.; USA; U.S.A.; America; American; Americans; United States of America; the States
UY | U-ru-goay | Uruguayan; Uruguayans
UZ | U-dơ-bê-ki-xtan; Uzbekixtan | Uzbek; Uzbeks
VA | Vatican; Va-ti-căng; Tòa thánh; Tòa Thánh Vatican | Vatican; Holy See
VE | Vê-nê-xu-ê-la; Vênêxuêla; Vê-nê-du-ê-la | Venezuelan; Venezuelans
VN | Việt; CHXHCN Việt Nam; Cộng hòa Xã hội Chủ nghĩa Việt Nam; Cộng hòa xã hội chủ nghĩa Việt Nam; nước Việt Nam; VN; Việt-nam | Viet Nam; Vietnamese; Viet; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; Việt Nam
YE | Y-ê-men | Yemeni; Yemenis
ZA | Cộng hòa Nam Phi | South African; South Africans; Republic of South Africa
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
