import type { Assumption, Module, Standard } from '../type.ts';
import { afterSales, preSales, shopArt, webPages } from './criteria.ts';
import { linesIncluded, pointsOf, scoringAssumptions, scoringWith } from './defaults.ts';

const newMedia = [
  '定位与选品报告',
  '运营综合能力',
  '定价与促销',
  '客服沟通与答复',
  '渠道选择',
  '数据解读与决策',
  '财务报表阅读',
  '现场规范与文档',
];

const officialAccount = [
  '企业资料与图片',
  '关注与图文回复',
  '语言亲和通顺',
  '回复分类',
  '节日促销回复',
  '标题突出主题',
  '新品卖点',
  '价值观与现场规范',
];

const campaignPlan = [
  '文档规范与表达',
  '企业背景',
  '营销目标',
  '营销对象',
  '营销策略',
  '文案创意',
  '实施方案',
  '预算与成本',
];

const staffing = [
  '企业与店铺背景',
  '岗位确定',
  '岗位任务',
  '按发货量配员',
  '按销售额配员',
  '按品类数配员',
  '按询单数配员',
  '任务岗位匹配',
  '现场规范与文档',
];

const modules: readonly Module[] = [
  {
    code: 'M1',
    name: '网络客户服务与管理',
    category: 'basic',
    share: 2,
    questions: 20,
    minutes: 60,
    projects: [
      { name: '售前客户服务与管理', criteria: preSales },
      { name: '售后客户服务与管理', criteria: afterSales },
    ],
  },
  {
    code: 'M2',
    name: '网店美工',
    category: 'core',
    share: 2,
    questions: 20,
    minutes: 90,
    projects: [
      { name: '网站页面的编辑美化', criteria: webPages },
      { name: '网店美工设计', criteria: shopArt },
    ],
  },
  {
    code: 'M3',
    name: '移动营销',
    category: 'core',
    share: 4,
    questions: 20,
    minutes: 90,
    projects: [
      { name: '新媒体运营', criteria: newMedia },
      { name: '微信公众号运营', criteria: officialAccount },
    ],
  },
  {
    code: 'M4',
    name: '网络营销方案设计',
    category: 'cross',
    share: 1,
    questions: 10,
    minutes: 60,
    projects: [{ name: '网络营销方案设计', criteria: campaignPlan }],
  },
  {
    code: 'M5',
    name: '团队管理',
    category: 'cross',
    share: 1,
    questions: 10,
    minutes: 60,
    projects: [{ name: '组织架构与人员配置', criteria: staffing }],
  },
];

const assumptions: readonly Assumption[] = [
  {
    about: 'method',
    zh: '原文没有说每 10 人怎样编组，默认按学号顺序编组。',
    en: 'The original does not say how groups of ten are formed; the default is the order of student numbers.',
  },
  linesIncluded,
  ...scoringAssumptions,
];

/** Standard C: ten slips 2:2:4:1:1 for each group of ten in a class, the rest among the core modules in turn. */
export const mobileSlips22411: Standard = {
  id: 'mobile-slips-22411',
  name: '移动商务技能抽考 十签 2:2:4:1:1',
  college: '湖南商务职业技术学院',
  major: '移动商务',
  majorCode: '630802',
  year: '2017 级',
  draw: {
    unit: 'class',
    method: 'slips',
    tailPool: 'core',
    tailWay: 'cyclic',
    surplusPool: 'core',
    questionWay: 'independent',
    sample: null,
  },
  modules,
  bank: [],
  scoring: scoringWith([pointsOf('K1', '专业技能', 90), pointsOf('K2', '职业素养', 10)]),
  assumptions,
};
