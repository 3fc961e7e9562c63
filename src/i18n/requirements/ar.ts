import type { RequirementMessages } from './en.js';

export const ar: RequirementMessages = {
  levels: { required: 'إلزامي', usual: 'معتاد', helpful: 'مفيد' },
  kinds: {
    degree: 'درجة جامعية',
    certificate: 'شهادة',
    licence: 'رخصة',
    registration: 'تسجيل',
    visa: 'تأشيرة',
    check: 'فحص',
    language: 'لغة',
    experience: 'خبرة',
    other: '',
  },
  alternatives: (names) => `أو: ${names}`,
  costs: 'التكاليف',
  funding: 'دعم التكاليف',
  earning: 'الدخل في أثناء الطريق',
};
