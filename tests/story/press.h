#pragma once
// Articles for the tests of grouping: own words, invented papers.

#include <string>
#include <vector>

#include "story/index.h"

namespace newshound {

struct Piece {
  std::string title;
  std::string text;
  std::string language = "en";
  std::string time = "2024-09-04T08:00:00Z";
  std::string link;
  std::vector<std::uint64_t> subjects;
};

inline Draft draft_of(const Piece& piece) {
  return Draft({.title = piece.title,
                .text = piece.text,
                .language = piece.language,
                .link = piece.link,
                .time = parse_utc(piece.time).value(),
                .subjects = piece.subjects});
}

// Decides on a piece and remembers it under its number in order of coming, from 0.
inline StoryDecision take(StoryIndex& index, const Piece& piece) {
  StoryDecision decision = index.decide(draft_of(piece));
  index.insert(decision.record, index.articles());
  return decision;
}

inline StoryId story_of(const StoryDecision& decision) {
  return decision.record.mark.story;
}

// One subject, an early autumn and three stories: the founding story of newshound. Subjects: 1 Vulin,
// 2 Putin, 3 Vučić, 4 Shoigu, 5 Grushko, 6 Bortnikov, 7 Naryshkin.
inline const Piece vladivostok_a{
    .title = "Vulin meets Putin on the sidelines of the Vladivostok forum",
    .text =
        "VLADIVOSTOK (Agency North) - Serbia's deputy prime minister Aleksandar Vulin and Russian "
        "president Vladimir Putin met on Wednesday on the sidelines of the Eastern Economic Forum. "
        "The talks lasted about half an hour and turned on energy supplies and trade. Serbia's "
        "president, Aleksandar Vučić, did not travel to the forum.",
    .subjects = {1, 2, 3}};
inline const Piece vladivostok_b{
    .title = "Vulin meets Putin on sidelines of Vladivostok forum",
    .text =
        "VLADIVOSTOK (Adria Wire) – Serbia's deputy prime minister Aleksandar Vulin and Russian "
        "president Vladimir Putin met Wednesday on the sidelines of the Eastern Economic "
        "Forum.\nThe "
        "talks lasted about half an hour and turned on energy supplies and trade. Serbia's "
        "president, Aleksandar Vu?i?, did not travel to the forum.",
    .time = "2024-09-04T09:05:00Z",
    .subjects = {1, 2}};
inline const Piece vladivostok_c{
    .title = "Susret na Dalekom istoku: o čemu su razgovarali gost iz Beograda i domaćin",
    .text =
        "Gas, trgovina i novi putevi robe bile su teme kratkog razgovora koji su na Istočnom "
        "ekonomskom forumu vodili Vladimir Putin i potpredsednik Vlade Srbije. U delegaciji iz "
        "Beograda Aleksandar Vulin je bio najviši zvaničnik. Morski list prenosi da nije bilo "
        "zajedničke izjave.",
    .language = "sr-Latn",
    .time = "2024-09-04T16:20:00Z",
    .subjects = {1, 2}};
inline const Piece vladivostok_serbian{
    .title = "Вулин разговарао са Путином у Владивостоку",
    .text =
        "Потпредседник Владе Србије Александар Вулин састао се са председником Русије Владимиром "
        "Путином у Владивостоку, на маргинама Источног економског форума. Разговарали су о "
        "енергетици и трговини.",
    .language = "sr",
    .time = "2024-09-04T12:00:00Z",
    .subjects = {1, 2}};
inline const Piece vladivostok_russian{
    .title = "Путин встретился с Вулиным во Владивостоке",
    .text =
        "Президент России Владимир Путин провёл во Владивостоке встречу с вице-премьером Сербии "
        "Александаром Вулином на полях Восточного экономического форума. Стороны обсудили "
        "энергетику и торговлю.",
    .language = "ru",
    .time = "2024-09-04T13:00:00Z",
    .subjects = {1, 2}};
inline const Piece moscow_november{.title = "Александар Вулин у Москви",
                                   .text =
                                       "Потпредседник Владе Србије боравио је у Москви. На "
                                       "састанцима су га примили секретар Савета "
                                       "безбедности Русије Сергеј Шојгу и заменик министра спољних "
                                       "послова Александар Грушко. Теме "
                                       "су биле безбедност у региону и сарадња две земље.",
                                   .language = "sr-Cyrl",
                                   .time = "2024-11-05T17:10:00Z",
                                   .subjects = {1, 4, 5}};
inline const Piece moscow_december{.title = "В Москве прошли переговоры о сотрудничестве спецслужб",
                                   .text =
                                       "В переговорах участвовали директор ФСБ Александр Бортников "
                                       "и директор СВР Сергей Нарышкин, "
                                       "сообщает Вестник Запад.\nСербскую сторону представлял "
                                       "вице-премьер Александар Вулин. Стороны "
                                       "обсудили обмен информацией и противодействие терроризму.",
                                   .language = "ru",
                                   .time = "2024-12-06T09:30:00Z",
                                   .subjects = {1, 6, 7}};

inline const Piece ferry{
    .title = "Ferry between the islands sails again after eleven weeks",
    .text =
        "The yard has replaced both shafts of the old ferry Morning Star. The first crossing on "
        "Thursday morning was full, mostly with schoolchildren and their bicycles, said Captain "
        "Ilse "
        "Brandt. The island council had chartered two smaller boats from Norrvik for the summer, "
        "which "
        "cost 41,000 crowns a week. A second round of repairs is planned for the spring, when the "
        "engine room will be rewired and the car deck painted."};

}  // namespace newshound
