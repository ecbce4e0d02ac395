/** What Vietnamese and English are recognised by, with or without diacritics: data only. */
import type { PerLanguage } from "../model/language.js";

/** Frequent words, folded (lower case, no diacritics); no syllables of usual names. */
export const FREQUENT_WORDS: PerLanguage<ReadonlySet<string>> = {
  vi: new Set(
    (
      "va cua la cac nhung mot trong cho duoc voi khong nguoi nay khi tai den cung nhu ve ra tren sau theo tu " +
      "nhieu phai con da dang se vao nam ngay thang nuoc viec gioi nhat hon rang bi o ong ba hop tac quoc te " +
      "thanh pho tinh bo truong thu tuong phu dang quan phat trien truoc giua qua lai cuoc bao biet y kien dau " +
      "trieu dong gia tang giam doanh nghiep hoc sinh vien deu rat chi neu vi nen hoac tuy nhien gi nao toi " +
      "chung ho moi dieu luc"
    ).split(" "),
  ),
  en: new Set(
    (
      "the of and to in a is that for it was on are as with his they at be this from have or by one had not but what all " +
      "were when we there can an your which their said if will each about how up out them then she many some so these " +
      "would other into has more her two like him see could no than been its who now people my made over did down only " +
      "way find use may long very after our under most between first also year years new government country minister " +
      "president says according while during before against because where should last such through being still both " +
      "prime visit visits talks trade leader leaders week weeks month months day days today monday tuesday wednesday " +
      "thursday friday saturday sunday january february june july august october news report reports people police " +
      "officials workers killed injured dead hit kill kills hits near team teams wins beats scores coach players game " +
      "games market prices growth economy exports imports companies company court law city state three four five six " +
      "seven eight nine ten thousand hundred billion since until across amid despite further another expected back help " +
      "plans plan deal agreement agreements security foreign health school schools water storm storms flood floods rain " +
      "power world home high higher lower rise rises fall falls rose fell open opens meet meets met call calls seek seeks"
    ).split(" "),
  ),
};

/**
 * Frequent words of other languages in Latin letters, folded: no words of English or Vietnamese, and none that names
 * begin with ("La Liga", "El Niño"). Italian, Malay and Indonesian, Spanish, French, German, Portuguese, Dutch,
 * Tagalog, Swedish and Norwegian.
 */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  (
    "gli dello delle degli nella nelle alla dalla sono anche questo questa ieri oggi domani tutti " +
    "ancora ciao buongiorno buonasera grazie andato arrivato dopo stato presidente ministro governo prezzi " +
    "salgono secondo contro incontrato " +
    "yang untuk dengan dari tidak telah akan pada dalam adalah kepada oleh semua kemarin semalam perdana " +
    "menteri presiden kerajaan pemerintah besar naik saya kami mereka suka makan selamat pagi harga minyak bertemu " +
    "melanda melawat mengumumkan bantuan banjir negeri negara " +
    "llega llegan fue pero como segun hoy ayer gobierno hasta desde sobre esta entre tras " +
    "dans avec une ete apres mais hier nous vous etre ont cette selon gouvernement " +
    "und ist nicht ein eine auf zum zur wird kommt wurde heute gestern " +
    "mais tambem pelo pela precos sobem " +
    "een naar ook voor wordt zijn komt morgen " +
    "mga kahapon dumating pangulo att inte ikke besoker"
  ).split(" "),
);

/** One Vietnamese syllable, folded: onset, vowels, final consonant. */
export const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?(?:uye|uya|uyu|yeu|ieu|uoi|uou|oai|oao|oay|oeo|uay|ueo|ia|ie|iu|ua|ue|ui|uo|uu|uy|oa|oe|oi|oo|ai|ao|au|ay|eo|eu|ye|[aeiouy])(?:ng|nh|ch|[cmnpt])?$/u;

/** Letters that Vietnamese has and no other language in Latin script shares, lower case, composed. */
export const VIETNAMESE_LETTER = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/u;

/** Frequent Vietnamese words that a wrong encoding spoils, composed: they tell the right one. */
export const MARKED_WORDS: ReadonlySet<string> = new Set(
  (
    "của và là các những một được với không người này đến cũng như về trên sau từ nhiều phải còn đã đang sẽ vào năm " +
    "ngày tháng nước việc hơn rằng bị ở ông bà hợp tác quốc tế chính phủ thủ tướng có để khi tại việt nội hà tỉnh"
  ).split(" "),
);
