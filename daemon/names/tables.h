#pragma once
// Knowledge about names that no rule yields: text tables, one group per line, read once at start.
// All words are lower case and folded: Latin letters without marks (ł l, ø o, ß ss, ı i; đ stands
// both as d and as dj). Words of Cyrillic text stand as the plain table romanises them (ж zh, х kh,
// й y, ц ts, ш sh, щ shch, ъ ь nothing, я ya, ю yu, ј j, љ lj, њ nj, ђ dj, ћ c, џ dz). A line that
// begins with # is a comment; empty lines mean nothing.

#include <string_view>

namespace newshound {

// Given names: GENDER SPELLING... [~ SHORT...] [^ TRANSLATED...]
//   m aleksandar aleksandr alexander oleksandr sandor ~ sasha alex ^ aleksa
// GENDER is m, f or u (either). All SPELLINGs are one name, equally good. After ~ stand forms that
// also occur as a person's usual name (weaker). After ^ stand names of other lines, or of no line,
// that a translator may put instead, or a spelling two names share (weaker); each ties the line's
// SPELLINGs with that word, both ways, and ties nothing further: neither ~ nor ^ is transitive. The
// order of ~ and ^ is fixed, each at most once. A SPELLING stands on one line of its gender only;
// forms after ~ and ^ may stand on many. Double names (jean-luc) are left to their parts, except
// where they are really one (abdul-rahman, jong-il).
// A line "= transcribed" begins those of languages in other letters, whose spellings in Latin ones
// everybody makes up by ear (Ahmed, Ahmad); "= written" ends them.
extern const std::string_view given_name_table;

// Surnames: GRADE SURNAME...
// The masculine base (ivanov, not ivanova) in the language's own spelling or the usual English one.
// GRADE 3: among the hundred
// or so most common of a large language area. 2: among the next hundreds. 1: still so common that
// the surname alone says little. Each surname stands once, with its highest grade, under the first
// language that has it.
extern const std::string_view common_surname_table;

// Titles and functions: CLASS WORD...
// CLASS is honour, academic, military, church, noble, office, role, suffix (stands after the name),
// ambiguous, man or woman. A WORD may hold _ for a space and end in * for any ending ("prezident*"). Words
// under ambiguous also stand in another class: they are names or particles as well, and may be
// taken off only when a whole name remains. Those under man and woman say whom the other classes' words
// stand before, and make no title by themselves.
extern const std::string_view title_table;

// Particles of names: CLASS WORD...
// CLASS is article (al, el), filiation (bin, oglu, mac), nobiliary (von, de la), kunya (abu, umm),
// servant (abd, abdul: binds to the next word), family (nejad: ends a surname of two words) or honorific (khan, bey: on either side of a name, no
// part of it, but also a name). _ is a space. A word may stand in two classes.
extern const std::string_view particle_table;

// Legal forms: "= FORM..." forms that are one in function, so that a translated name has another of
// the same line; "drop WORD..." words that may be there or not; "part WORD..." single words out of the
// long forms, for readers that go word by word. _ is a space; abbreviations with points are written
// d_o_o. Short forms count only at the beginning or the end of a name.
extern const std::string_view legal_form_table;

// Words of organisations' names: all words of a line are one concept in several languages and cases.
// A WORD may end in * for any ending; one with _ is several words.
extern const std::string_view org_word_table;

// Organisations that go by several names, acronyms first: each line is one. _ is a space.
extern const std::string_view acronym_table;

}  // namespace newshound
