import type { Standard } from '../type.ts';
import { scoringWith } from './defaults.ts';

/** No standard yet: a workbook whose modules and components the college types in itself. */
export const blank: Standard = {
  id: 'blank',
  name: '',
  college: '',
  major: '',
  majorCode: '',
  year: '',
  draw: {
    unit: 'class',
    method: 'largest-remainder',
    tailPool: 'all',
    tailWay: 'without-replacement',
    surplusPool: 'all',
    questionWay: 'independent',
    sample: null,
  },
  modules: [],
  bank: [],
  scoring: scoringWith([]),
  assumptions: [],
};
