/** What the XML parser says of a unit that is not well-formed → the same in Vietnamese. */

/** Up to a colon, what it says; after it, the name that it says it of. */
const FAULTS: Readonly<Record<string, string>> = {
  "a document type within a unit": "khai báo DOCTYPE nằm trong đơn vị",
  "attribute without value": "thuộc tính không có giá trị",
  "disallowed character in attribute name": "tên thuộc tính có ký tự không được phép",
  "disallowed character in closing tag": "thẻ đóng có ký tự không được phép",
  "disallowed character in processing instruction name": "tên chỉ thị xử lý có ký tự không được phép",
  "disallowed character in tag name": "tên thẻ có ký tự không được phép",
  "disallowed character": "ký tự không được phép",
  "duplicate attribute": "thuộc tính lặp lại",
  "empty entity name": "thực thể không có tên",
  "forward-slash in opening tag not followed by >": "sau dấu / trong thẻ mở không có dấu >",
  "inappropriately located doctype declaration": "khai báo DOCTYPE không đúng chỗ",
  "malformed character entity": "mã ký tự viết sai",
  "malformed comment": "chú thích viết sai",
  "malformed name": "tên viết sai",
  "no whitespace between attributes": "thiếu khoảng trắng giữa các thuộc tính",
  "processing instruction without a target": "chỉ thị xử lý không có tên",
  'the string "]]>" is disallowed in char data': "chuỗi “]]>” không được nằm trong văn bản",
  "text data outside of root node": "có chữ nằm ngoài thẻ <tu>",
  "unclosed tag": "thẻ chưa đóng",
  "undefined entity": "thực thể không được khai báo",
  "unexpected close tag": "thẻ đóng thừa",
  "unexpected end": "kết thúc giữa chừng",
  "unmatched closing tag": "thẻ đóng không có thẻ mở",
  "unquoted attribute value": "giá trị thuộc tính không nằm trong dấu nháy",
  "weird empty close tag": "thẻ đóng không có tên",
};

/** Names and values pass as they are. */
export function xmlFaultInVietnamese(fault: string): string {
  const [, said, name = ""] = /^([^:]*)(.*)$/su.exec(fault)!;
  return `XML không đúng: ${(FAULTS[said] ?? said) + name}`;
}
