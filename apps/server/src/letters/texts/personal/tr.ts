import type { Phrases } from "./phrases.ts";

export const tr: Phrases = {
  title: "Bu mektup hakkında",
  pointer: "Bu mektup önemlidir. Sonunda Türkçe açıklaması vardır.",
  toBeChecked: "Bu sayfa henüz bir çevirmen tarafından kontrol edilmemiştir.",
  officialTextCounts: "Geçerli olan, mektubun kendi metnidir.",
  kind: {
    decision: "Bu mektup, davanızla ilgili bir karardır.",
    "advance-notice":
      "Bu mektup, davanızla ilgili bir kararın değerlendirildiğini önceden bildirir. Henüz hiçbir şeye karar verilmedi.",
    summons: "Bu mektup, cezanızı çekmeye ne zaman ve nerede başlamanız gerektiğini bildirir.",
    "complaint-receipt": "Bu mektup, itirazınızı aldığımızı doğrular.",
  },
  outcome: {
    grant: "Cevap evet. Mektuptaki koşulları dikkatle okuyun.",
    refuse: "Cevap hayır.",
    recall: "Cezanızı daha sıkı koşullarda çekmeye geri dönmeniz gerekiyor.",
    other: "Neye karar verildiği mektubun ilk bölümünde yazılıdır.",
  },
  reasonsNotTranslated:
    "Gerekçeyi dosyaya bakan görevli yazmıştır ve çevrilmemiştir. Bir tercüman aracılığıyla size okunmasını isteyebilirsiniz. Bu ücretsizdir.",
  mayComplain:
    "Yazılı veya sözlü olarak itiraz edebilirsiniz. Sözlü itirazınızı görevliler yazıya geçirir. Yardım isteyebilirsiniz.",
  mayNotComplain: "Bu mektuba itiraz edemezsiniz. Nedeni mektupta yazılıdır.",
  complaintWaits:
    "Süresi içinde itiraz ederseniz, size başka bir şey bildirilmedikçe karar itiraz sonuçlanana kadar uygulanmaz.",
  mayAskToWait: "İtiraz etseniz bile karar uygulanabilir. Uygulamanın ertelenmesini isteyebilirsiniz.",
  mayComment: "Herhangi bir karar verilmeden önce düşüncenizi söyleyebilir veya yazabilirsiniz.",
  mustAppear:
    "İtiraz etmiş veya daha geç başlamayı istemiş olsanız bile, bekleyebileceğiniz size bildirilmedikçe gelmek zorundasınız.",
  complaintReceived: "Dosyayı yeniden inceleriz. Hiçbir şeyi değiştirmezsek itiraz üst makama gönderilir.",
  documents: "Dosyanızdaki belgeleri görmek isteyebilirsiniz.",
  help: "Bir avukat veya başka bir temsilci size yardım edebilir. Bizden yol göstermemizi isteyebilirsiniz.",
  labels: {
    from: "Gönderen",
    caseNumber: "Dosya numarası",
    date: "Tarih",
    lengthFromReceipt: "Bu mektubu aldığınız andan itibaren itiraz süresi",
    receivedByYou: "Bu mektubu aldığınız tarih",
    lastTime: "İtiraz için son zaman",
    complaintGoesTo: "İtiraza karar veren makam",
    commentUntil: "Düşüncenizi bildirmek için son gün",
    appearAt: "Gelmeniz gereken zaman",
    place: "Yer",
    complaintCame: "İtirazınızı aldığımız tarih",
    reasonsReadOn: "Gerekçenin tercümanla size okunduğu tarih",
    contact: "İletişim",
  },
};
