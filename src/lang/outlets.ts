/** The names of news outlets, as they stand above, below and beside their reports and in names of files. */
import { fold } from "../model/fold.js";

const OUTLETS = `
VnExpress; VnExpress International; Tuổi Trẻ; Tuổi Trẻ Online; Tuoi Tre News; Tuoitrenews; Thanh Niên; Thanh Nien News;
Thanh Niên Online; Dân trí; Dân trí International; Dantri International; VietNamNet; VietNamNet Global; VietnamNet Bridge;
Zing News; Znews; Lao Động; Người Lao Động; Nhân Dân; Nhan Dan; Nhan Dan Online; Nhân Dân điện tử;
Quân đội nhân dân; People's Army; People's Army Newspaper; Công an nhân dân; Sài Gòn Giải Phóng; SGGP; SGGP English;
Hà Nội Mới; Hanoi Times; The Hanoi Times; Tiền Phong; Pháp Luật TP.HCM; Kinh tế Sài Gòn; The Saigon Times;
Saigon Times; VnEconomy; VietnamPlus; Vietnam+; TTXVN; TTXVN/Vietnam+; TTXVN/VietnamPlus; Thông tấn xã Việt Nam;
VNA; VNS; Vietnam News; Viet Nam News; Vietnam News Agency; Việt Nam News; VOV; VOV World; VOV5; VOV.VN; VTV; VTV News;
VTC News; VTC; Vietnam Investment Review; VIR; Vietnam Briefing; 
Government News; VGP; VGP News; CafeF; CafeBiz; Infonet; Soha; Kenh14; BBC; BBC News; BBC Vietnamese;
BBC News Tiếng Việt; BBC Tiếng Việt; VOA; VOA News; VOA Tiếng Việt; Voice of America; RFA; Radio Free Asia; RFI;
Reuters; AP; Associated Press; The Associated Press; AFP; Agence France-Presse; Xinhua; Xinhua News Agency; Tân Hoa xã;
Kyodo; Kyodo News; Yonhap; Bernama; Antara; TASS; RIA Novosti; Sputnik; Sputnik Việt Nam; Interfax; DPA; EFE; ANSA; PTI;
Bloomberg; Bloomberg News; CNN; CNBC; NBC News; CBS News; ABC News; Fox News; NPR; PBS; Al Jazeera; DW; Deutsche Welle;
France 24; NHK; NHK World; CGTN; Global Times; China Daily; South China Morning Post; SCMP; The Straits Times;
Straits Times; Channel NewsAsia; CNA; Bangkok Post; Jakarta Post; The Jakarta Post; Nikkei; Nikkei Asia;
The Japan Times; Japan Times; The Korea Herald; Korea Herald; The Korea Times; Korea Times; The Diplomat; The Economist;
Financial Times; The Wall Street Journal; Wall Street Journal; WSJ; The New York Times; New York Times; NYT;
The Washington Post; Washington Post; The Guardian; The Times; The Independent; The Telegraph; USA Today; Newsweek;
Forbes; Wikinews; 24.kg; Kabar; AKIpress; Phnom Penh Post; Khmer Times; Vientiane Times; KPL
`;

/** Letters that a name may be written with or without: capitals, blanks, a domain's ending. */
function formOf(name: string): string {
  return name
    .normalize()
    .toLowerCase()
    .replace(/^(?:báo|tờ|đài|hãng tin|the) /u, "")
    .replace(/\.(?:com|net|org|vn)(?:\.vn)?$/u, "")
    .replace(/[\s.]/gu, "");
}

function allNames(): string[] {
  return OUTLETS.replaceAll("\n", " ")
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Whether a name is that of an outlet; make one for each text. */
export function createOutletFinder(): (name: string) => boolean {
  const known = new Set(allNames().map(formOf));
  return (name) => name.length <= LONGEST && known.has(formOf(name));
}

/**
 * The outlet in a file's name without its ending: a part set apart by " - ", "_", a bracket or the date ("Tuoi Tre -
 * bao lu", "tuoi-tre-2025-03-06"), or the first or last word where it can be nothing else ("vnexpress-bao-lu").
 */
export function outletInName(stem: string): string | undefined {
  const plain = (name: string): string => fold(formOf(name)).replaceAll("-", "");
  const names = new Map(
    allNames()
      .map((name) => [plain(name), name] as const)
      .reverse(),
  );
  const parts = stem
    .replace(/\d{4}[-.]?\d{2}[-.]?\d{2}|\d{1,2}[-.]\d{1,2}[-.]\d{4}/gu, "|")
    .split(/\s[-–—]\s|[_|()[\]]+/u)
    .map((part) => part.replace(/^[\s.-]+|[\s.-]+$/gu, ""));
  const words = parts.flatMap((part) => part.split(/[\s-]+/u)).filter((word) => word !== "");
  const part = parts.map((one) => names.get(plain(one))).find((name) => name !== undefined);
  return part ?? [words.at(0), words.at(-1)].map(outletOfWord).find((name) => name !== undefined);

  function outletOfWord(word = ""): string | undefined {
    const name = names.get(plain(word));
    // "Times" and "AP" are words of other names as well.
    return word.length < SHORTEST_WORD || name?.startsWith("The ") ? undefined : name;
  }
}

/** In characters; no name is longer. */
const LONGEST = 40;
const SHORTEST_WORD = 3;
