import type { Assumption, Standard } from '../type.ts';
import { afterSales, preSales } from './criteria.ts';
import { linesIncluded, pointsOf, scoringAssumptions, scoringWith, wholeCohort } from './defaults.ts';

const visualDesign = [
  'Logo 设计',
  '主图处理',
  '主图促销元素',
  '功能图标',
  '促销海报',
  '详情页',
  '整店装修风格',
  '文件命名与规范',
];

const operation = [
  '公众号资料与回复',
  '促销与新品图文',
  '平台规则与账号规划',
  '活动与话题策划',
  '粉丝数据分析',
  '直播脚本与复盘',
  '选品定位与定价',
  '客服沟通与渠道',
  '数据诊断与财务',
  '现场规范与文档',
];

const assumptions: readonly Assumption[] = [
  ...wholeCohort,
  {
    about: 'surplusPool',
    zh: '四舍五入后名额多于考生时原文没有规定，默认抽签决定由哪个核心模块退回。',
    en: 'The original is silent when rounding gives more seats than candidates; a core module chosen by ticket gives one back.',
  },
  {
    about: 'questions',
    zh: '原文没有写题库有多少题，默认每个模块 10 题，请改成实际题数。',
    en: 'The original does not give the size of the banks; the default is 10 questions a module: put in the real number.',
  },
  {
    about: 'minutes',
    zh: '原文没有写考试时长，时长留空；要排考场请填写。',
    en: 'The original gives no duration, so minutes are empty; fill them in before arranging rooms.',
  },
  linesIncluded,
  ...scoringAssumptions,
];

/** Standard A: 30/30/40 of all candidates, rounded half up. */
export const mobile303040: Standard = {
  id: 'mobile-30-30-40',
  name: '移动商务技能抽考 30:30:40',
  college: '益阳职业技术学院',
  major: '移动商务',
  majorCode: '630802',
  year: '',
  draw: {
    unit: 'all',
    method: 'half-up',
    tailPool: 'core',
    tailWay: 'without-replacement',
    surplusPool: 'core',
    questionWay: 'independent',
    sample: null,
  },
  modules: [
    {
      code: 'M1',
      name: '网络客户服务与管理',
      category: 'basic',
      share: 30,
      questions: 10,
      minutes: null,
      projects: [
        { name: '售前客户服务与管理', criteria: preSales },
        { name: '售后客户服务与管理', criteria: afterSales },
      ],
    },
    {
      code: 'M2',
      name: '移动商务视觉设计',
      category: 'core',
      share: 30,
      questions: 10,
      minutes: null,
      projects: [{ name: '移动商务视觉设计', criteria: visualDesign }],
    },
    {
      code: 'M3',
      name: '移动商务运营',
      category: 'core',
      share: 40,
      questions: 10,
      minutes: null,
      projects: [{ name: '移动商务运营', criteria: operation }],
    },
  ],
  bank: [],
  scoring: scoringWith([pointsOf('K1', '专业技能', 95), pointsOf('K2', '职业素养', 5)]),
  assumptions,
};
