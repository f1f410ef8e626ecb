#include "text/pinyin.h"

#include <cstddef>
#include <iterator>
#include <unordered_set>

#include "text/fold.h"
#include "text/pinyin_data.h"

namespace newshound {

namespace {

constexpr std::size_t bytes = 3;  // of each such character in UTF-8

}  // namespace

std::string_view pinyin(char32_t code) {
  const auto at = static_cast<std::size_t>(code - pinyin_data::first);
  if (code < pinyin_data::first || at >= std::size(pinyin_data::places)) return {};
  return pinyin_data::syllables[pinyin_data::places[at]];
}

std::string_view pinyin(std::string_view word) {
  if (word.size() != bytes || word[0] < '\xE4' || word[0] > '\xE9') return {};
  std::size_t at = 0;
  return pinyin(next_code_point(word, at));
}

bool is_pinyin(std::string_view syllable) {
  static const std::unordered_set<std::string_view> syllables(std::begin(pinyin_data::syllables),
                                                              std::end(pinyin_data::syllables));
  return !syllable.empty() && syllables.contains(syllable);
}

bool is_chinese_surname(std::string_view word) {
  constexpr std::string_view surnames =
      "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程"
      "曹袁邓鄧许許傅"
      "沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝"
      "孔白崔康毛邱秦"
      "江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文习習温溫莫施殷牛洪俞樊葛聂聶章"
      "鲁魯伍颜顏"
      "柳齐齊梅申庄莊申屠左倪牟岳房穆曲栗严嚴华華翁路季庞龐向祝詹欧歐阳陽关關柴单單包毕畢焦靳蓝藍";
  if (word.size() != bytes) return false;
  std::size_t at = surnames.find(word);
  while (at != surnames.npos && at % bytes != 0) at = surnames.find(word, at + 1);
  return at != surnames.npos;
}

}  // namespace newshound
