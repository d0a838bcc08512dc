/** Words that more than one area shows. */
export const viTerms = {
  'app.title': 'Kế hoạch xã hội học tập',

  'verdict.met': 'Đạt',
  'verdict.notMet': 'Chưa đạt',
  'verdict.cannotTell': 'Chưa đủ dữ liệu',

  'severity.error': 'Lỗi',
  'severity.warning': 'Cảnh báo',
  'severity.note': 'Lưu ý',

  'unit.people': 'người',
  'unit.institutions': 'cơ sở',
  'unit.lessons': 'tiết',
  'unit.units': 'đơn vị',
  'unit.families': 'gia đình',
  'unit.clans': 'dòng họ',
  'unit.hamlets': 'thôn',

  'answer.yes': 'Có',
  'answer.no': 'Không',

  'indicator.XMC': 'Xóa mù chữ',
  'indicator.PCGDMN': 'Phổ cập giáo dục mầm non 5 tuổi',
  'indicator.PCGDTH': 'Phổ cập giáo dục tiểu học',
  'indicator.PCGDTHCS': 'Phổ cập giáo dục trung học cơ sở',
  'indicator.NLTT': 'Năng lực thông tin',
  'indicator.KNS': 'Kỹ năng sống',
  'indicator.CMKT': 'Đào tạo chuyên môn kỹ thuật',
  'indicator.DH': 'Trình độ đại học trở lên',
  'indicator.QLSO': 'Quản lý trên môi trường số',
  'indicator.DHSO': 'Dạy học trên môi trường số',
  'indicator.TTCNTT': 'Trung tâm học tập cộng đồng ứng dụng CNTT',
  'indicator.CDHT': 'Công dân học tập',
  'indicator.DVHT': 'Đơn vị học tập',
  'indicator.GDHT': 'Gia đình học tập',
  'indicator.DHHT': 'Dòng họ học tập',
  'indicator.CDHTT': 'Cộng đồng học tập',

  'communeKind.commune': 'xã',
  'communeKind.ward': 'phường',
  'communeKind.specialZone': 'đặc khu',
} as const;
