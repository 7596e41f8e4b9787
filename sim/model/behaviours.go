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

// Behaviours lists the behaviours in the box.
func Behaviours() []Described {
	share := Parameter{"share", "of its pictures that are not what was asked for", 1}
	return []Described{
		{Name: "honest", About: "Plays by the rules."},
		{Name: "noise", About: "A miner that delivers white noise.", Parameters: []Parameter{share}, Play: paintsAs(Noise, 1)},
		{Name: "cheaper-model", About: "A miner that paints with a model of half the size.", Parameters: []Parameter{share}, Play: paintsAs(Half, 1)},
		{Name: "fewer-steps", About: "A miner that stops early.",
			Parameters: []Parameter{share, {"steps", "that it takes instead of 16: 12, 8, 4, 2 or 1", 12}}, Play: newFewerSteps},
		{Name: "low-guidance", About: "A miner that saves one of the two passes of each step.", Parameters: []Parameter{share}, Play: paintsAs(LowGuidance, 1)},
		{Name: "occasional", About: "A miner that cheats now and then, with half the steps.",
			Parameters: []Parameter{{share.Name, share.About, 0.1}}, Play: paintsAs(Steps8, 0.1)},
		{Name: "thief", About: "A miner that delivers other people's pictures of the same class.", Parameters: []Parameter{share}, Play: paintsAs(Stolen, 1)},
		{Name: "adversarial", About: "A miner that saves work and then bends its picture until the scorer likes it.",
			Parameters: []Parameter{share, {"robust", "1: until augmented scores like it, too", 0}}, Play: newAdversarial},
		{Name: "starving", About: "A miner that makes bad pictures and gives them to its friends only, so that nobody else can judge them.",
			Parameters: []Parameter{share, {"requesters", "1: whoever ordered gets the picture, too", 0}}, Play: newStarving},
		{Name: "withholder", About: "A miner that commits to pictures and gives them to nobody.", Play: newWithholder},
		{Name: "lazy", About: "A verifier that scores nothing: it copies the plain score that others agree on and makes up its own.", Play: newLazy},
		{Name: "copier", About: "A verifier that copies both scores of the first member it hears.", Play: newCopier},
		{Name: "colluding-verifiers", About: "Verifiers that agree on false scores for every picture.",
			Parameters: []Parameter{{"lift", "what they add to the true score, in 1e-4", 400}}, Play: newColluders},
		{Name: "colluding-ring", About: "Miners and verifiers of one owner: bad pictures, praised by its own verifiers and shown to nobody else.",
			Parameters: []Parameter{share, {"starve", "0: the pictures are given to everybody", 1}}, Play: newRing},
		{Name: "equivocator", About: "A node that signs two different commits for a picture and two different attestations for a place.",
			Parameters: []Parameter{{"share", "of its statements", 1}}, Play: newEquivocator},
		{Name: "griefing", About: "A requester whose orders cost miners work and pay nothing: vouchers that are not valid, or money that is not there.",
			Parameters: []Parameter{{"deposit", "0: it has none", 1}}, Play: newGriefer},
		{Name: "double-spender", About: "A requester that signs two vouchers with one number and shows neither to the other's miner.", Play: newDoubleSpender},
		{Name: "sybil", About: "Many nodes with little stake that quote low prices, accept orders and do nothing.",
			Parameters: []Parameter{{"quotes", "0: they only sit in draws and are silent", 1}}, Play: newSybil},
		{Name: "eclipse", About: "Nodes that cut some requesters off from everybody else and sell them noise.",
			Parameters: []Parameter{{"victims", "share of the honest requesters", 0.1}}, Play: newEclipse},
		{Name: "spammer", About: "A node that gossips attestations of its own about everything.",
			Parameters: []Parameter{{"rate", "messages a second", 10}}, Play: newSpammer},
		{Name: "vanishing", About: "A node that stops for good at some time, whatever it is doing.",
			Parameters: []Parameter{{"at", "s of virtual time", 30}}, Play: newVanishing},
	}
}
