/** The form for who is quoted and the list of findings, in Arabic. */
import type { Catalogue } from '../catalogues.ts';

/** See the English catalogue. */
export const review: Catalogue['review'] = {
  'names.title': 'أسماء المتحدث',
  'names.keys':
    'تفصل الفاصلة المنقوطة بين أسماء اللغة الواحدة، والمعتاد أولها. السهمان وTab للغة أخرى، Enter للحفظ، Esc للإلغاء.',
  'attribution.title': 'من قال هذا؟',
  'attribution.speaker': 'القائل',
  'attribution.medium': 'أين',
  'attribution.language': 'لغة الأصل',
  'attribution.date': 'متى',
  'attribution.known': 'معروف',
  'attribution.new': 'جديد',
  'attribution.nobody': 'لا يُعرف من قاله',
  'attribution.other': 'ليس كلام أحد: اسم أو عنوان أو كلمة متحفَّظ عليها',
  'attribution.keys':
    'اكتب اسماً أو اختر بالسهمين العمودييْن. Tab للحقل التالي، والسهمان الأفقيان لتغييره. مفتاحا الصفحة لاقتباس آخر. Enter للحفظ، Esc للترك.',
  'findings.none': 'لا ملاحظات على ما تُرجم.',
  'findings.working': 'يجري فحص النص كله.',
  'findings.count': 'أخطاء: {errors}، تحذيرات: {warnings}، تنبيهات: {notes}',
  'findings.error': 'خطأ',
  'findings.warning': 'تحذير',
  'findings.info': 'تنبيه',
  'findings.keys': 'السهمان للاختيار، Enter للذهاب إليه، Esc للإغلاق.',
};
