package compute

// UnlistedClass is the class of prompts of a model that lists none.
const UnlistedClass = 255

// Tokens is what the model reads of a prompt: as many as it takes, padded with 0.
func (m *Model) Tokens(prompt string) []uint16 { return m.Understand(prompt).Tokens }

// Class is the prompt's class as the manifest numbers them, from 0.
func (m *Model) Class(prompt string) uint8 {
	name := m.floorClass(prompt)
	for i, c := range m.manifest.Classes {
		if c.Name == name {
			return uint8(i) // the manifest has at most UnlistedClass of them
		}
	}
	return UnlistedClass
}

// FloorOf is the score below which a picture for a prompt of this class is audited, in 1e-4. A class that the manifest
// does not list has the floor of "other".
func (m *Model) FloorOf(class uint8) int32 {
	if int(class) < len(m.manifest.Classes) {
		return m.manifest.Classes[class].Floor
	}
	return m.floors[otherClass]
}
