/** Currencies → what they are called after and before a sum in both languages. */

/** One currency a line: `ISO 4217 code | Vietnamese words | English words`, alternatives apart by `;`. */
export const CURRENCY_WORDS = `
VND | đồng; đồng Việt Nam; VND; VNĐ; vnđ; vnd; đ; tiền Việt Nam; Đồng | dong; VND; đồng; Vietnamese dong; dongs; Dong; Vietnam dong; VNĐ; Viet Nam dong
USD | USD; usd; $; US$; đô la Mỹ; đôla Mỹ; đô la; đôla; đô-la Mỹ; đô-la; Đô la Mỹ; đồng USD; dollar; dollar Mỹ; Mỹ kim; US$; đô; mỹ kim | US dollars; US dollar; U.S. dollars; U.S. dollar; dollars; dollar; USD; American dollars
EUR | euro; EUR; €; Euro; ơ-rô; đồng euro | euros; euro; EUR; Euros; Euro
GBP | bảng Anh; GBP; £; bảng; đồng bảng Anh | GBP; British pounds; pounds sterling; sterling; British pound
JPY | yên; yen; JPY; yên Nhật; yen Nhật; Yên; đồng yên; Yen; yên Nhật Bản | yen; JPY; Japanese yen
CNY | nhân dân tệ; NDT; CNY; tệ; RMB; Nhân dân tệ; đồng nhân dân tệ | yuan; CNY; renminbi; RMB; Chinese yuan
KRW | won; KRW; won Hàn Quốc; Won | won; KRW; South Korean won
THB | baht; bạt; THB; Baht; baht Thái; baht Thái Lan | baht; THB; Thai baht; bahts
RUB | rúp; ruble; RUB; rúp Nga; đồng rúp; rup | roubles; rouble; rubles; ruble; RUB
INR | rupee; INR; rupee Ấn Độ; ru-pi | rupees; rupee; INR; Indian rupees
CHF | franc Thụy Sĩ; CHF; franc Thụy Sỹ; phrăng Thụy Sĩ | Swiss francs; Swiss franc; CHF
AUD | đô la Úc; AUD; đôla Úc; đô la Australia; đô-la Úc | Australian dollars; AUD; Australian dollar
SGD | đô la Singapore; SGD; đôla Singapore; đô-la Singapore | Singapore dollars; SGD; Singapore dollar; Singaporean dollars
CAD | đô la Canada; CAD; đôla Canada; đô-la Canada | Canadian dollars; CAD; Canadian dollar
NZD | đô la New Zealand; NZD | New Zealand dollars; NZD
HKD | đô la Hồng Kông; HKD; đô la Hong Kong; đôla Hồng Kông | Hong Kong dollars; HKD; Hong Kong dollar
TWD | đô la Đài Loan; TWD; Đài tệ | Taiwan dollars; TWD; New Taiwan dollars
LAK | kip; kíp; LAK; kíp Lào; kip Lào | kip; LAK; Lao kip; kips
KHR | riel; KHR; riên | riel; KHR; riels
MYR | ringgit; MYR; ringgit Malaysia | ringgit; MYR; Malaysian ringgit
IDR | rupiah; IDR; ru-pi-a | rupiah; IDR; Indonesian rupiah
PHP | peso Philippines; PHP; peso | Philippine pesos; PHP; pesos; peso
MXN | peso Mexico; MXN | Mexican pesos; MXN
BRL | real; BRL; real Brazil; reais | reais; BRL; Brazilian reais; Brazilian real
TRY | lira; TRY; lira Thổ Nhĩ Kỳ | lira; TRY; Turkish lira; liras
UAH | hryvnia; UAH | hryvnia; UAH; hryvnias
KGS | som; KGS | som; KGS; soms
KZT | tenge; KZT | tenge; KZT
ILS | shekel; ILS | shekels; shekel; ILS
SAR | riyal; SAR | riyals; riyal; SAR
AED | dirham; AED | dirhams; dirham; AED
SEK | krona; SEK; krona Thụy Điển | Swedish kronor; kronor; SEK; Swedish krona
NOK | krone Na Uy; NOK | Norwegian kroner; NOK; kroner
DKK | krone Đan Mạch; DKK | Danish kroner; DKK
PLN | zloty; PLN | zloty; PLN; zlotys
ZAR | rand; ZAR | rand; ZAR; rands
BTC | bitcoin; BTC; Bitcoin | bitcoins; BTC; bitcoin
`;

/** Signs and codes that stand before the sum, in either language. */
export const CURRENCY_SIGNS = `
USD | $; US$; USD; US $; USD$; ＄
VND | VND; VNĐ; ₫
EUR | €; EUR
GBP | £; ￡; GBP
JPY | ¥; ￥; JPY
KRW | ₩; KRW
AUD | A$; AU$; AUD$; AUD
SGD | S$; SGD$; SGD
CAD | C$; CA$; CAD$; CAD
NZD | NZ$; NZD$; NZD
HKD | HK$; HKD$; HKD
TWD | NT$
CNY | CNY; RMB
THB | THB; ฿
RUB | RUB; ₽
INR | INR; ₹; Rs
CHF | CHF
`;
