/** Points that the examination standards share, in short words of our own, for printing on score sheets. */

export const preSales = [
  '卖点提炼与表述',
  '接待准备',
  '七步沟通法',
  '平台规则介绍',
  '需求把握与推荐',
  '客户价值测算',
  '客户分级与措施',
  '现场规范与用语',
];

export const afterSales = [
  '异议类型判断',
  '异议原因分析',
  '异议应对与话术',
  '投诉类型与起因',
  '投诉处理流程',
  '投诉沟通效果',
  '法律常识与维权',
  '回访邮件与推介',
  '现场规范与文档',
];

export const webPages = [
  '图像格式',
  '图像尺寸与大小',
  '图像修饰',
  '图像合成',
  '网页属性',
  '页面布局',
  '页面元素排布',
  '动态效果',
  '文件整理与规范',
];

export const shopArt = [
  'Logo 设计',
  'Banner 主题',
  'Banner 内容',
  '主图处理',
  '主图促销元素',
  '功能图标',
  '促销海报',
  '详情页',
  '整店装修风格',
  '文件命名与规范',
];
