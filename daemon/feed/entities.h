#pragma once
// Entities that a document declares itself. Called by FeedDocument, because pugixml knows XML's five
// only; pure.

#include <string>

namespace newshound {

// "&name;" becomes what <!ENTITY name "value"> at the head of the document says. Only plain values:
// none that is read from elsewhere or made of other entities, the stuff of bombs.
void expand_own_entities(std::string& xml);

}  // namespace newshound
