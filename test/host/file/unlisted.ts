import type { Worksheet } from 'exceljs';

interface Rule {
  readonly type: string;
  readonly operator?: string;
  readonly formulae?: readonly (string | number)[];
  readonly style?: { readonly fill?: { readonly bgColor?: { readonly argb?: string } } };
}

/** What a sheet of exceljs has and its types do not list. */
export interface ListedSheet {
  readonly conditionalFormattings: readonly { readonly ref: string; readonly rules: readonly Rule[] }[];
  readonly dataValidations: {
    readonly model: Readonly<
      Record<string, { readonly type: string; readonly formulae?: readonly string[] }>
    >;
  };
}

export function listed(sheet: Worksheet): ListedSheet {
  return sheet as unknown as ListedSheet;
}
