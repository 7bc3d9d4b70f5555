/** Texts that a careless host takes for something else, or loses a character of. */
export const awkwardTexts: readonly string[] = [
  // Numbers that are none.
  '007',
  '20240001',
  '430102200001011234',
  '43010220000101123X',
  '1E5',
  '+1',
  '-1',
  '１２３',
  '1,234.50',
  '100%',
  '6.0',
  '0x1F',
  // Formulas that are none.
  '=1+1',
  "=cmd|'/c calc'!A1",
  '@SUM(A1)',
  '+张三',
  '-李四',
  '{=A1}',
  // Dates, truths and errors that are none.
  '2024-05-20',
  '3-4',
  '8:30',
  'TRUE',
  'false',
  '#N/A',
  '#REF!',
  // A leading apostrophe that a person wants to see.
  "'007",
  "'",
  '"双引号"',
  // Rare characters: beyond the basic plane, extension A, combining marks, joined emoji, zero width.
  '𠮷田',
  '㐂',
  'e\u0301\u0302',
  '👩‍🏫👨‍👩‍👧',
  '零\u200b宽',
  '阿依古丽·买买提',
  'ไทย العربية',
  // Spaces and lines.
  ' ',
  '　',
  ' 前后 ',
  '中  间',
  '一行\n二行',
  '\n',
  '左\t右',
  '\t张三',
  // Markup that is none.
  '<b>&amp;</b>',
  ']]>',
  'a & b < c > d',
];

/** The longest text that a cell of Excel holds, of one Chinese character over and over. */
export const longestText = '考'.repeat(32_767);
