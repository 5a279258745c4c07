// A document in one language as a list of blocks; a sheet, an HTML page and the plain text of a mail are all made from the same list.

export type Block =
  /** What this document is not yet, or not any more, such as a draft for approval. */
  | { readonly kind: 'banner'; readonly text: string }
  | { readonly kind: 'title'; readonly text: string }
  /** 发文字号. */
  | { readonly kind: 'documentNumber'; readonly text: string }
  | { readonly kind: 'addressee'; readonly text: string }
  /** 一、 and （一）; the number is part of the text. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** The first line is indented by two characters. */
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly DocumentColumn[];
      readonly rows: readonly DocumentRow[];
    }
  /** One result in large type: 先进 and whom it names. */
  | { readonly kind: 'award'; readonly label: string; readonly text: string; readonly mark: RowMark }
  | { readonly kind: 'attachments'; readonly label: string; readonly items: readonly string[] }
  /** Right-aligned: the office, then the date. */
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  /** Small print: version, approval, the mark of the log. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

export interface DocumentColumn {
  readonly header: string;
  readonly align: 'left' | 'center' | 'right';
  /** Share of the table's width, 1 for a narrow figure, 6 for a sentence. */
  readonly width: number;
}

export interface DocumentRow {
  readonly cells: readonly string[];
  readonly mark: RowMark;
}

/** Never told by colour alone: the row says it in words as well. */
export type RowMark = 'none' | 'advanced' | 'last' | 'lastTwo' | 'notRanked';

/** `name` is that of the sheet, the page's title and, cleaned, of the file. */
export interface PrintedDocument {
  readonly language: 'zh-CN' | 'en';
  readonly name: string;
  readonly blocks: readonly Block[];
}
