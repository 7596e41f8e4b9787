package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// site is a place in a source where mutants live: text put before and after
// it, and text that replaces an operator inside. A %d in the text is the number
// of the site's first mutant.
type site struct {
	file        string
	start, end  int // in the original source
	gap         [2]int
	before      string
	between     string // replaces gap when that is not empty
	after       string
	mutants     []string // what each one does
	function    string
	fingerprint string // of the function's text
	line        int
	dropped     bool
	first       int // number of the first mutant
	outStart    int // place in the rewritten source
	outEnd      int
}

// finder collects the sites of one source.
type finder struct {
	file        string
	text        string
	constants   map[int]bool
	sites       []*site
	function    string
	fingerprint string
	unchecked   bool
}

func (f *finder) contract(c node) {
	for _, n := range c.list("nodes") {
		if k := n.kind(); k != "FunctionDefinition" && k != "ModifierDefinition" {
			continue
		}
		if n.child("body") == nil {
			continue
		}
		start, end := n.span()
		sum := sha256.Sum256([]byte(f.text[start:end]))
		f.fingerprint = hex.EncodeToString(sum[:4])
		f.function = n.str("name")
		if f.function == "" {
			f.function = n.str("kind")
		}
		for _, m := range n.list("modifiers") {
			if m.child("modifierName").str("name") == "nonReentrant" {
				f.add(m, "mutableNonReentrant(%d) /* ", "", " */", "no reentrancy guard")
			}
		}
		f.statement(n.child("body"))
	}
}

func (f *finder) add(n node, before, between, after string, mutants ...string) *site {
	start, end := n.span()
	s := &site{
		file: f.file, start: start, end: end, before: before, between: between, after: after, mutants: mutants,
		function: f.function, fingerprint: f.fingerprint, line: 1 + strings.Count(f.text[:start], "\n"),
	}
	f.sites = append(f.sites, s)
	return s
}

func (f *finder) source(n node) string {
	start, end := n.span()
	return f.text[start:end]
}

// quote is a node's text on one line, for a mutant's description.
func (f *finder) quote(n node) string {
	s := strings.Join(strings.Fields(f.source(n)), " ")
	if len(s) > 60 {
		s = s[:57] + "..."
	}
	return s
}

func (f *finder) statement(n node) {
	if n == nil {
		return
	}
	switch n.kind() {
	case "Block":
		for _, s := range n.list("statements") {
			f.statement(s)
		}
	case "UncheckedBlock":
		f.unchecked = true
		for _, s := range n.list("statements") {
			f.statement(s)
		}
		f.unchecked = false
	case "IfStatement":
		f.guard(n)
		f.condition(n.child("condition"))
		f.statement(n.child("trueBody"))
		f.statement(n.child("falseBody"))
	case "WhileStatement", "DoWhileStatement":
		f.expression(n.child("condition"), nil)
		f.statement(n.child("body"))
	case "ForStatement":
		f.statement(n.child("initializationExpression"))
		f.expression(n.child("condition"), nil)
		f.statement(n.child("body"))
	case "Return":
		f.expression(n.child("expression"), nil)
	case "VariableDeclarationStatement":
		f.expression(n.child("initialValue"), nil)
	case "ExpressionStatement":
		f.expressionStatement(n)
	}
}

// guard lets an if without else never fire.
func (f *finder) guard(n node) {
	if n.child("falseBody") == nil {
		f.add(n.child("condition"), "Mutants.off(", "", ", %d)", "if ("+f.quote(n.child("condition"))+") never")
	}
}

// condition negates what stands in an if or a require, unless a relation's own
// mutants do so.
func (f *finder) condition(n node) {
	if _, relation := relations[n.str("operator")]; !relation || n.kind() != "BinaryOperation" {
		f.add(n, "Mutants.flip(", "", ", %d)", "!("+f.quote(n)+")")
	}
	f.expression(n, nil)
}

func (f *finder) expressionStatement(n node) {
	e := n.child("expression")
	removable := false
	switch e.kind() {
	case "Assignment":
		// A pointer into storage must be set on every path.
		removable = !strings.HasSuffix(e.child("leftHandSide").typeOf(), "storage pointer")
	case "UnaryOperation":
		operator := e.str("operator")
		removable = operator == "++" || operator == "--" || operator == "delete"
	case "FunctionCall":
		removable = e.child("expression").str("name") != "revert"
	}
	if removable {
		// The statement's place does not hold the semicolon, which the closing brace must follow.
		s := f.add(n, "{ if (!Mutants.on(%d)) ", "", " }", "no "+f.quote(n))
		if s.end < len(f.text) && f.text[s.end] == ';' {
			s.end++
		}
	}
	if e.kind() == "FunctionCall" && e.child("expression").str("name") == "require" {
		arguments := e.list("arguments")
		f.condition(arguments[0])
		return
	}
	if e.kind() == "Assignment" {
		f.assignment(e)
		return
	}
	f.expression(e, nil)
}

// assignment turns a += b into a = add(a, b), where a has no effects that
// would happen twice.
func (f *finder) assignment(n node) {
	left, right := n.child("leftHandSide"), n.child("rightHandSide")
	operator := strings.TrimSuffix(n.str("operator"), "=")
	t := left.typeOf()
	other, known := arithmetic[operator]
	if known && isWord(t) && !strings.ContainsAny(f.source(left), "(+") {
		_, leftEnd := left.span()
		rightStart, _ := right.span()
		s := f.add(n, "", fmt.Sprintf(" = Mutants.%s(%s, ", f.helper(operator, t), f.source(left)), ", %d)",
			fmt.Sprintf("%s %s= %s", f.quote(left), other, f.quote(right)))
		s.gap = [2]int{leftEnd, rightStart}
	}
	f.indexes(left)
	f.expression(right, n)
}

// indexes mutates what picks an element of the assigned variable, not the
// variable, which must stay one.
func (f *finder) indexes(n node) {
	switch n.kind() {
	case "IndexAccess":
		f.indexes(n.child("baseExpression"))
		f.expression(n.child("indexExpression"), nil)
	case "MemberAccess":
		f.indexes(n.child("expression"))
	case "TupleExpression":
		for _, c := range n.list("components") {
			f.indexes(c)
		}
	}
}

// helper is the name of the library's function for an operator of a type.
func (f *finder) helper(operator, t string) string {
	name := helperNames[operator] + "_" + t
	if f.unchecked {
		name += "_unchecked"
	}
	return name
}
