import { helpPage } from './guide/helpPage';
import { render as guide } from './guide';

export const file = 'assets/help/huong-dan.html';
export const render = (): string => helpPage(guide(), 'vi', 'Hướng dẫn sử dụng – Kế hoạch xã hội học tập');
