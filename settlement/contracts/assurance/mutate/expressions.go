package main

import "strings"

// relations gives the mutants of each relation: the boundary moved, and the
// negation.
var relations = map[string][]string{
	"<":  {"<=", ">="},
	"<=": {"<", ">"},
	">":  {">=", "<="},
	">=": {">", "<"},
	"==": {"!="},
	"!=": {"=="},
}

var relationNames = map[string]string{"<": "lt", "<=": "le", ">": "gt", ">=": "ge"}

// arithmetic gives the one mutant of each operator.
var arithmetic = map[string]string{
	"+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "<<": ">>", ">>": "<<", "&": "|", "|": "&", "^": "&",
}

var helperNames = map[string]string{
	"+": "add", "-": "sub", "*": "mul", "/": "div", "%": "mod", "<<": "shl", ">>": "shr", "&": "and", "|": "or", "^": "xor",
}

// expression finds the sites in an expression. parent is nil where it does not
// matter.
func (f *finder) expression(n, parent node) {
	if n == nil {
		return
	}
	if isConst(n.typeOf()) {
		f.number(n, parent)
		return
	}
	switch n.kind() {
	case "BinaryOperation":
		f.binary(n)
	case "UnaryOperation":
		if n.str("operator") == "!" {
			f.add(n, "Mutants.flip(", "", ", %d)", f.quote(n.child("subExpression")))
			f.expression(n.child("subExpression"), n)
		}
	case "Literal":
		if n.str("kind") == "bool" {
			f.add(n, "Mutants.flip(", "", ", %d)", "!"+f.source(n))
		}
	case "Identifier":
		f.constant(n, parent)
	case "MemberAccess":
		f.constant(n, parent)
		f.expression(n.child("expression"), n)
	case "FunctionCall":
		f.expression(n.child("expression"), n)
		for _, a := range n.list("arguments") {
			f.expression(a, n)
		}
	case "FunctionCallOptions":
		f.expression(n.child("expression"), n)
		for _, a := range n.list("options") {
			f.expression(a, n)
		}
	case "Conditional":
		f.condition(n.child("condition"))
		f.expression(n.child("trueExpression"), n)
		f.expression(n.child("falseExpression"), n)
	case "TupleExpression":
		for _, c := range n.list("components") {
			f.expression(c, n)
		}
	case "IndexAccess":
		f.expression(n.child("baseExpression"), n)
		f.expression(n.child("indexExpression"), n)
	case "IndexRangeAccess":
		f.expression(n.child("baseExpression"), n)
		f.expression(n.child("startExpression"), n)
		f.expression(n.child("endExpression"), n)
	case "Assignment":
		f.expression(n.child("rightHandSide"), n)
	}
}

func (f *finder) binary(n node) {
	operator := n.str("operator")
	left, right := n.child("leftExpression"), n.child("rightExpression")
	_, leftEnd := left.span()
	rightStart, _ := right.span()
	common := n.child("commonType").str("typeString")
	say := func(op string) string { return f.quote(left) + " " + op + " " + f.quote(right) }

	switch {
	case operator == "&&" || operator == "||":
		// a || b = !(!a && !b), so negating both operands and the whole is the other operator without
		// evaluating b where the mutant would not.
		other := map[string]string{"&&": "||", "||": "&&"}[operator]
		s := f.add(n, "Mutants.flip(Mutants.flip(", ", %d) "+operator+" Mutants.flip(", ", %d), %d)", say(other))
		s.gap = [2]int{leftEnd, rightStart}
	case relationNames[operator] != "" && isUint(common):
		s := f.add(n, "Mutants."+relationNames[operator]+"(", ", ", ", %d)",
			say(relations[operator][0]), say(relations[operator][1]))
		s.gap = [2]int{leftEnd, rightStart}
	case relations[operator] != nil:
		f.add(n, "Mutants.flip(", "", ", %d)", say(relations[operator][len(relations[operator])-1]))
	case arithmetic[operator] != "" && isWord(n.typeOf()):
		s := f.add(n, "Mutants."+f.helper(operator, n.typeOf())+"(", ", ", ", %d)", say(arithmetic[operator]))
		s.gap = [2]int{leftEnd, rightStart}
	}
	f.expression(left, n)
	f.expression(right, n)
}

// number makes a constant one more and one less. Where the constant is an
// operand of an order the relation's own mutants do that.
func (f *finder) number(n, parent node) {
	if parent.kind() == "BinaryOperation" && relationNames[parent.str("operator")] != "" {
		return
	}
	if parent.kind() == "FunctionCall" && parent.str("kind") == "typeConversion" && !isUint(parent.typeOf()) {
		return
	}
	t, zero, ok := literalType(n.typeOf())
	if !ok {
		return
	}
	if parent.kind() == "BinaryOperation" {
		common := parent.child("commonType").str("typeString")
		operator := parent.str("operator")
		shiftBy := (operator == "<<" || operator == ">>") && sameSpan(parent.child("rightExpression"), n)
		if !shiftBy {
			if !isUint(common) {
				return
			}
			t = common
		}
	}
	f.vary(n, t, zero)
}

// constant varies the use of a named constant.
func (f *finder) constant(n, parent node) {
	declaration, _ := n["referencedDeclaration"].(float64)
	if !f.constants[int(declaration)] || !isUint(n.typeOf()) {
		return
	}
	if parent.kind() == "BinaryOperation" && relationNames[parent.str("operator")] != "" {
		return
	}
	f.vary(n, n.typeOf(), false)
}

func (f *finder) vary(n node, t string, zero bool) {
	what := f.quote(n)
	if zero {
		f.add(n, "Mutants.up_"+t+"(", "", ", %d)", what+" + 1")
		return
	}
	f.add(n, "Mutants.near_"+t+"(", "", ", %d)", what+" + 1", what+" - 1")
}

func sameSpan(a, b node) bool { return strings.EqualFold(a.str("src"), b.str("src")) }
