package model

// Described is a behaviour in the box.
type Described struct {
	Name       string
	About      string
	Parameters []Parameter
	Play       func(n *Node) Actor // nil: honest
}

// Parameter is one of a behaviour's own numbers, which a scenario gives with "with".
type Parameter struct {
	Name    string
	About   string
	Default float64
}

// Behaviours lists the behaviours in the box, by name.
func Behaviours() []Described {
	return []Described{
		{Name: "honest", About: "Plays by the rules."},
	}
}
