/** What Vietnamese and English are recognised by, with or without diacritics: data only. */
import type { PerLanguage } from "../model/language.js";

/** Frequent words, folded (lower case, no diacritics); none of them is frequent in the other language. */
export const FREQUENT_WORDS: PerLanguage<ReadonlySet<string>> = {
  vi: new Set(
    (
      "va cua la cac nhung mot trong cho duoc voi khong nguoi nay khi tai den cung nhu ve ra tren sau theo tu nhieu " +
      "phai con da dang se vao nam ngay thang nha nuoc viec the gioi nhat doi hon rang bi o ong ba hai hop tac quoc te " +
      "viet ha noi thanh pho tinh chu tich bo truong thu tuong chinh phu kinh dang dan quan he phat trien truoc giua " +
      "qua lai lam cuoc bao biet y kien dau tu thi truong ty trieu dong gia tang giam doanh nghiep cong an hoc sinh vien " +
      "song deu rat chi neu vi nen hoac tuy nhien do gi nao ai toi chung ho anh chi em minh moi dieu luc noi"
    ).split(" "),
  ),
  en: new Set(
    (
      "the of and to in a is that for it was on are as with his they at be this from have or by one had not but what all " +
      "were when we there can an your which their said if will each about how up out them then she many some so these " +
      "would other into has more her two like him see could no than been its who now people my made over did down only " +
      "way find use may long very after our under most between first also year years new government country minister " +
      "president says according while during before against because where should last such through being still both"
    ).split(" "),
  ),
};

/** One Vietnamese syllable, folded: onset, vowels, final consonant. */
export const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?(?:uye|uya|uyu|yeu|ieu|uoi|uou|oai|oao|oay|oeo|uay|ueo|ia|ie|iu|ua|ue|ui|uo|uu|uy|oa|oe|oi|oo|ai|ao|au|ay|eo|eu|ye|[aeiouy])(?:ng|nh|ch|[cmnpt])?$/u;

/** Letters that Vietnamese has and no other language in Latin script shares, lower case, composed. */
export const VIETNAMESE_LETTER = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/u;
