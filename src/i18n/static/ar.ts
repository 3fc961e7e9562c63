import type { StaticMessages } from './en.js';

export const ar: StaticMessages = {
  needsScript:
    'يحتاج تعليم المهام المنجزة، وخطة بتواريخ تناسب ساعاتك، وملف التقويم، وروابط خطتك إلى جافا سكريبت، وهو معطّل هنا أو لم يصل. كل ما يُقرأ موجود في هذه الصفحة.',
  hours: 'ساعات في الأسبوع',
  duration: 'مدة التعلّم',
  guides: 'أدلة الانتقال المهني',
};
