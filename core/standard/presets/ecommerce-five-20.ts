import type { Assumption, Module, Standard } from '../type.ts';
import { afterSales, preSales, shopArt, webPages } from './criteria.ts';
import { pointsOf, scoringAssumptions, scoringWith, wholeCohort } from './defaults.ts';

const operation = [
  '推广工具与规则',
  '软文写作与发布',
  '市场趋势与定价',
  '关键字与上下架',
  '流量分析与引流',
  '转化率分析与提升',
  '客单价分析与提升',
  '客服考核与利润',
  '现场规范与文档',
];

const promotion = [
  '新媒体特点与规则',
  '账号规划',
  '栏目设计',
  '活动与话题策划',
  '互动活动组织',
  '粉丝数据分析',
  '现场规范与文档',
];

const assumptions: readonly Assumption[] = [
  ...wholeCohort,
  {
    about: 'category',
    zh: '原文没有给模块分类，默认都记为岗位核心技能；尾数在五个模块中抽，不受分类影响。',
    en: 'The original does not sort its modules; all are marked core, which changes nothing because the tail is dealt among all five.',
  },
  {
    about: 'questions',
    zh: '原文没有写题库有多少题，默认每个模块 10 题、每人抽 1 题，请改成实际题数。',
    en: 'The original does not give the size of the banks or the number of questions; the default is 10 a module and one for each student: put in the real number.',
  },
  {
    about: 'components',
    zh: '原文没有划分 100 分的构成，默认只设一项，满分 100 分。',
    en: 'The original does not split the 100 marks; the default is one component of 100.',
  },
  {
    about: 'passLine',
    zh: '原文没有写及格线，默认 60 分合格，含本数。',
    en: 'The original names no pass line; the default is 60, itself included.',
  },
  {
    about: 'excellentLine',
    zh: '原文没有写优秀线，默认 85 分优秀，含本数。',
    en: 'The original names no line for excellent; the default is 85, itself included.',
  },
  ...scoringAssumptions,
];

function fifth(code: string, name: string, projects: Module['projects']): Module {
  return { code, name, category: 'core', share: 20, questions: 10, minutes: 60, projects };
}

/** Standard B: five modules of 20 each, rounded down, the tail among all five. */
export const ecommerceFive20: Standard = {
  id: 'ecommerce-five-20',
  name: '电子商务技能抽考 五模块各 20%',
  college: '',
  major: '电子商务',
  majorCode: '530701',
  year: '',
  draw: {
    unit: 'all',
    method: 'floor',
    tailPool: 'all',
    tailWay: 'without-replacement',
    surplusPool: 'all',
    questionWay: 'independent',
    sample: null,
  },
  modules: [
    fifth('M1', '售前（后）客户服务与管理', [
      { name: '售前客户服务与管理', criteria: preSales },
      { name: '售后客户服务与管理', criteria: afterSales },
    ]),
    fifth('M2', '网站页面的编辑美化', [{ name: '网站页面的编辑美化', criteria: webPages }]),
    fifth('M3', '网店美工设计', [{ name: '网店美工设计', criteria: shopArt }]),
    fifth('M4', '平台运营', [{ name: '平台运营', criteria: operation }]),
    fifth('M5', '网络营销推广', [{ name: '网络营销推广', criteria: promotion }]),
  ],
  bank: [],
  scoring: scoringWith([pointsOf('K1', '技能考核', 100)]),
  assumptions,
};
