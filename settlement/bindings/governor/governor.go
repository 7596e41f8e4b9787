// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package governor

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// LimnGovernorConfig is an auto generated low-level Go binding around an user-defined struct.
type LimnGovernorConfig struct {
	Token             common.Address
	Timelock          common.Address
	VotingDelay       *big.Int
	VotingPeriod      uint32
	ProposalThreshold *big.Int
	Quorum            *big.Int
}

// LimnGovernorMetaData contains all meta data concerning the LimnGovernor contract.
var LimnGovernorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structLimnGovernor.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIVotes\"},{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"},{\"name\":\"votingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"votingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COUNTING_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FACTOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_QUORUM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_QUORUM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"THRESHOLD_DIVISOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVote\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReason\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParams\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParamsBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"firstVotingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"firstVotingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getProposalId\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotesWithParams\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasVoted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashProposal\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onERC1155BatchReceived\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC1155Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposalDeadline\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalEta\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalNeedsQueuing\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalProposer\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalSnapshot\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalVotes\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"againstVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"abstainVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumDenominator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setProposalThreshold\",\"inputs\":[{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingDelay\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingPeriod\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC5805\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"updateQuorumNumerator\",\"inputs\":[{\"name\":\"percent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateTimelock\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCanceled\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCreated\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"targets\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"signatures\",\"type\":\"string[]\",\"indexed\":false,\"internalType\":\"string[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"indexed\":false,\"internalType\":\"bytes[]\"},{\"name\":\"voteStart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"voteEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalExecuted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalQueued\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"etaSeconds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalThresholdSet\",\"inputs\":[{\"name\":\"oldProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumNumeratorUpdated\",\"inputs\":[{\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TimelockChange\",\"inputs\":[{\"name\":\"oldTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"newTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCast\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCastWithParams\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingDelaySet\",\"inputs\":[{\"name\":\"oldVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPeriodSet\",\"inputs\":[{\"name\":\"oldVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorAlreadyCastVote\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorAlreadyQueuedProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorDisabledDeposit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInsufficientProposerVotes\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidProposalLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"calldatas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidQuorumFraction\",\"inputs\":[{\"name\":\"quorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumDenominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidSignature\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteParams\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVotingPeriod\",\"inputs\":[{\"name\":\"votingPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorNonexistentProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorOnlyExecutor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingFailed\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingNotRequired\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorRestrictedProposer\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnableToCancel\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnexpectedProposalState\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"low\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"high\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TimelockIsFixed\",\"inputs\":[]}]",
	ID:  "LimnGovernor",
	Bin: "0x6101c0604052346100cf5761001a61001561015f565b610230565b604051613c079081610a95823960805181613599015260a05181613650015260c05181613563015260e051816135e80152610100518161360e01526101205181611548015261014051816115740152610160518181816117b001528181611c7901528181611d0501528181611e1901528181611e940152818161217d0152818161222701528181612432015261286001526101805181818161101701526112ee01526101a051818181611a1a0152611b3e0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b0382111761010257604052565b6100d3565b601f909101601f19168101906001600160401b0382119082101761010257604052565b60405190610139604083610107565b565b6001600160a01b038116036100cf57565b519065ffffffffffff821682036100cf57565b6146bc60c081380391826040519384926101798285610107565b8339810103126100cf5760405190610190826100e7565b805161019b8161013b565b825260208101516101ab8161013b565b60208301526101bc6040820161014c565b604083015260608101519063ffffffff821682036100cf5760a091606084015260808101516080840152015160a082015290565b604051906101ff604083610107565b60018252565b60405190610214604083610107565b600d82526c3634b6b71033b7bb32b93737b960991b6020830152565b63ffffffff6102d16102c86102bd65ffffffffffff946102b160018060a01b0360208301511661029160a0840191825160018060a01b038651169560408101968c885116906080606084019d8e51169301519361028b610205565b956102dc565b6102ab886102a5855165ffffffffffff1690565b16610539565b5161057b565b5165ffffffffffff1690565b925163ffffffff1690565b63ffffffff1690565b6101a0521661018052565b946103a26103b99561039d6103a794966103986101399b6102fb6101f0565b60208101603160f81b815261030f836107d5565b6101205261031c826107d5565b6101405282516020840120918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261038960c082610107565b5190206080523060c052610454565b6106ce565b61071b565b61079c565b6001600160a01b031661016052610606565b6105b3565b90600182811c921680156103ec575b60208310146103d857565b634e487b7160e01b5f52602260045260245ffd5b91607f16916103cd565b919091601f8311610407575b505050565b81831161041357505050565b5f5260205f206020601f830160051c921061044c575b81601f9101920160051c03905f5b82811015610402575f82820155600101610437565b5f9150610429565b80519091906001600160401b0381116101025761047d816104766003546103be565b60036103f6565b602092601f82116001146104bd576104ad929382915f926104b2575b50508160011b915f199060031b1c19161790565b600355565b015190505f80610499565b60035f52601f198216937fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f5b8681106105215750836001959610610509575b505050811b01600355565b01515f1960f88460031b161c191690555f80806104fe565b919260206001819286850151815501940192016104eb565b60018110801561056c575b61054b5750565b63759b9e7f60e11b5f52600452600160245265ffffffffffff60445260645ffd5b5065ffffffffffff8111610544565b6002811080156105a9575b61058d5750565b63759b9e7f60e11b5f526004526002602452601460445260645ffd5b5060148111610586565b600b54604080516001600160a01b03808416825290931660208401819052927f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b2264019190a16001600160a01b03191617600b55565b606481116106b757600a549081610657575f51602061469c5f395f51905f5291505f5b610643610634610840565b61063d846108e5565b9061098b565b5050604080519182526020820192909252a1565b815f198101116106a357600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a791909101545f51602061469c5f395f51905f52919060301c610629565b634e487b7160e01b5f52601160045260245ffd5b63243e544560e01b5f52600452606460245260445ffd5b6008547fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93604065ffffffffffff81519481851686521693846020820152a165ffffffffffff191617600855565b63ffffffff81169081156107895769ffffffff000000000000907f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e882860406008549481519063ffffffff8760301c1682526020820152a160301b169069ffffffff000000000000191617600855565b63f1cfbf0560e01b5f525f60045260245ffd5b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc0546191a1600755565b601f8151116108005760208151910151602082106107f1571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b610160516040516324776b7d60e21b815290602090829060049082906001600160a01b03165afa5f91816108a9575b506108a6575065ffffffffffff431161088e5765ffffffffffff431690565b6306dfcc6560e41b5f5260306004524360245260445ffd5b90565b9091506020813d6020116108dd575b816108c560209383610107565b810103126100cf576108d69061014c565b905f61086f565b3d91506108b8565b6001600160d01b0381116108ff576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b5f198101919082116106a357565b908154680100000000000000008110156101025760018101808455811015610977575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b600a549192918015610a6b576109a36109cc91610916565b600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a80190565b9081546109e86109e18265ffffffffffff1690565b9160301c90565b9265ffffffffffff808416921691808311610a5c57869203610a2657610a2292509065ffffffffffff82549181199060301b169116179055565b9190565b5050610a2290610a45610a3761012a565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b600a610924565b632520601d60e01b5f5260045ffd5b50610a8f90610a7b610a3761012a565b6001600160d01b0384166020820152610a55565b5f919056fe60806040526004361015610022575b3615610018575f80fd5b6100206124a3565b005b5f3560e01c806301ffc9a71461038757806302a251a31461038257806306f3f9e61461037d57806306fdde0314610378578063143489d014610373578063150b7a021461036e578063160cbed7146103695780632656227d146103645780632d63f6931461035f5780632fe3e2611461035a57806335815b95146103555780633932abb1146103505780633e4f49e61461034b5780634385963214610346578063452115d6146103415780634b17ad2b1461033c5780634bf5d7e914610337578063544ffc9c1461033257806354fd4d501461032d57806356781388146103285780635b8d0e0d146103235780635f398a141461031e5780635f3ad7091461031957806360c4247f14610314578063790518871461030f5780637b3c71d31461030a5780637d5e81e2146103055780637ecebe0014610300578063831eb9e6146102ec57806384b0196e146102fb5780638ff262e3146102f657806391ddadf4146102f157806397c3d334146102ec5780639a802a6d146102e7578063a7713a70146102e2578063a890c910146102dd578063a8f8a668146102ba578063a9a95294146102d8578063ab58fb8e146102d3578063b58131b0146102ce578063bc197c81146102c9578063c01f9e37146102c4578063c28bc2fa146102bf578063c59057e4146102ba578063c684cd4c146102b5578063d2cbc867146102b0578063d33219b4146102ab578063dd4e2ba5146102a6578063deaaa7cc146102a1578063e540d01d1461029c578063eb9019d414610297578063ece40cc114610292578063f23a6e611461028d578063f8ce560a146102885763fc0c546a0361000e57611e04565b611de6565b611d79565b611cbc565b611c17565b611b19565b611adf565b611a80565b611a58565b611a3d565b611a03565b611869565b6119bc565b61199e565b6118f1565b6118d4565b6118a1565b611885565b61183e565b611813565b61173e565b6114e2565b611714565b611600565b611530565b6114a7565b6113f9565b6113a4565b6112cf565b6112a1565b611286565b611211565b61116b565b6110fd565b6110aa565b611069565b61103a565b611000565b610e8b565b610e36565b610e07565b610db1565b610d96565b610d5c565b610d27565b610bc4565b610979565b610735565b61063b565b610548565b610441565b61041b565b3461040d57602036600319011261040d5760043563ffffffff60e01b811680910361040d576366defe7760e11b81149081156103fc575b81156103eb575b81156103da575b506040519015158152602090f35b6301ffc9a760e01b1490505f6103cc565b630271189760e51b811491506103c5565b6332a2ad4360e11b811491506103be565b5f80fd5b5f91031261040d57565b3461040d575f36600319011261040d57602063ffffffff60085460301c16604051908152f35b3461040d57602036600319011261040d5760043561045e816124b9565b610466612dab565b606481116104f9576001600160d01b0361047e612cba565b1690610488612212565b916001600160d01b0382116104e1577f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997926104cd906001600160d01b03841690613a2b565b5050604080519182526020820192909252a1005b506306dfcc6560e41b5f5260d060045260245260445ffd5b63243e544560e01b5f52600452606460245260445ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b906020610545928181520190610510565b90565b3461040d575f36600319011261040d576040515f6003548060011c9060018116908115610631575b60208310821461061d57828552602085019190811561060457506001146105b2575b6105ae846105a281860382610692565b60405191829182610534565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8184106105f0575050016105a282610592565b8054848401526020909301926001016105dd565b60ff191682525090151560051b0190506105a282610592565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610570565b3461040d57602036600319011261040d576004355f526004602052602060018060a01b0360405f205416604051908152f35b6001600160a01b0381160361040d57565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b038211176106b357604052565b61067e565b604051906106c7604083610692565b565b6001600160401b0381116106b357601f01601f191660200190565b9291926106f0826106c9565b916106fe6040519384610692565b82948184528183011161040d578281602093845f960137010152565b9080601f8301121561040d57816020610545933591016106e4565b3461040d57608036600319011261040d5761075160043561066d565b61075c60243561066d565b6064356001600160401b03811161040d5761077b90369060040161071a565b50600b54306001600160a01b03909116036107a257604051630a85bd0160e11b8152602090f35b637485328f60e11b5f5260045ffd5b6001600160401b0381116106b35760051b60200190565b9080601f8301121561040d5781356107df816107b1565b926107ed6040519485610692565b81845260208085019260051b82010192831161040d57602001905b8282106108155750505090565b6020809183356108248161066d565b815201910190610808565b9080601f8301121561040d578135610846816107b1565b926108546040519485610692565b81845260208085019260051b82010192831161040d57602001905b82821061087c5750505090565b813581526020918201910161086f565b9080601f8301121561040d5781356108a3816107b1565b926108b16040519485610692565b81845260208085019260051b8201019183831161040d5760208201905b8382106108dd57505050505090565b81356001600160401b03811161040d576020916108ff8784809488010161071a565b8152019101906108ce565b608060031982011261040d576004356001600160401b03811161040d5781610934916004016107c8565b916024356001600160401b03811161040d57826109539160040161082f565b91604435906001600160401b03821161040d576109729160040161088c565b9060643590565b3461040d576109873661090a565b90926109958285858461239f565b9361099f85612575565b50600b546109bd906001600160a01b03165b6001600160a01b031690565b936040519363793d064960e11b8552602085600481895afa948515610b6f575f95610ba3575b503060601b6bffffffffffffffffffffffff191618946020604051809263b1c5f42760e01b82528180610a1c8b89898c60048601612e1c565b03915afa908115610b6f575f91610b74575b50610a41875f52600c60205260405f2090565b55600b54610a57906001600160a01b03166109b1565b90813b1561040d575f8094610a8387604051998a97889687956308f2a0bb60e41b875260048701612e61565b03925af1908115610b6f57610aa792610aa292610b55575b504261207d565b6132e5565b9065ffffffffffff821615610b42577f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892610b2f83610b106105ae956001610af6875f52600460205260405f2090565b019065ffffffffffff1665ffffffffffff19825416179055565b6040805185815265ffffffffffff909216602083015290918291820190565b0390a16040519081529081906020820190565b63ab2d031160e01b5f5260045260245b5ffd5b80610b635f610b6993610692565b80610411565b5f610a9b565b611e75565b610b96915060203d602011610b9c575b610b8e8183610692565b810190612406565b5f610a2e565b503d610b84565b610bbd91955060203d602011610b9c57610b8e8183610692565b935f6109e3565b610bcd3661090a565b909291610bdc8285838661239f565b92610bf0610bea6005612549565b856125f5565b50610c19610c06855f52600460205260405f2090565b805460ff60f01b1916600160f01b179055565b600b54306001600160a01b0390911603610cc2575b93610c3e92916105ae9585612f30565b600b543090610c55906001600160a01b03166109b1565b141580610c9d575b610c94575b6040518181527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f908060208101610b2f565b5f600555610c62565b50610cbd610cb96005546001600160801b0381169060801c1490565b1590565b610c5d565b915f9391935b8351811015610d1d5760019030610cf26109b1610ce58489611e5c565b516001600160a01b031690565b14610cfe575b01610cc8565b610d18610d0b8289611e5c565b5160208151910120612633565b610cf8565b5090929091610c2e565b3461040d57602036600319011261040d576004355f526004602052602065ffffffffffff60405f205460a01c16604051908152f35b3461040d575f36600319011261040d5760206040517f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118152f35b3461040d575f36600319011261040d57602060405160048152f35b3461040d575f36600319011261040d57602065ffffffffffff60085416604051908152f35b634e487b7160e01b5f52602160045260245ffd5b60081115610df457565b610dd6565b6008811015610df457602452565b3461040d57602036600319011261040d57610e2360043561266f565b6040516008821015610df4576020918152f35b3461040d57604036600319011261040d57602060ff610e7f602435600435610e5d8261066d565b5f5260098452600360405f20019060018060a01b03165f5260205260405f2090565b54166040519015158152f35b3461040d57610e993661090a565b91610ea68383838761239f565b93610eb08561266f565b6008811015610df4571580610fe3575b15610fcc57610ecf945061239f565b610eda603b826125f5565b50610f05610ef0825f52600460205260405f2090565b80546001600160f81b0316600160f81b179055565b6040518181527f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90602090a1610f43815f52600c60205260405f2090565b549081610f56575b604051908152602090f35b600b54610f6b906001600160a01b03166109b1565b803b1561040d5760405163c4d252f560e01b815260048101939093525f908390602490829084905af1918215610b6f576105ae92610fb8575b505f818152600c6020526040812055610f4b565b80610b635f610fc693610692565b5f610fa4565b84638fe5d8a960e01b5f526004523360245260445ffd5b50845f52600460205260018060a01b0360405f2054163314610ec0565b3461040d575f36600319011261040d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461040d575f36600319011261040d576105ae611055611e80565b604051918291602083526020830190610510565b3461040d57602036600319011261040d576004355f526009602052606060405f20805490600260018201549101549060405192835260208301526040820152f35b3461040d575f36600319011261040d576105ae6040516110cb604082610692565b60018152603160f81b6020820152604051918291602083526020830190610510565b6024359060ff8216820361040d57565b3461040d57604036600319011261040d57602061113660043561111e6110ed565b6040519161112c8584610692565b5f8352339061277c565b604051908152f35b9181601f8401121561040d578235916001600160401b03831161040d576020838186019501011161040d57565b3461040d5760c036600319011261040d576004356111876110ed565b90604435906111958261066d565b6064356001600160401b03811161040d576111b490369060040161113e565b6084356001600160401b03811161040d576111d390369060040161071a565b9160a435946001600160401b03861161040d576105ae966111fb61120197369060040161071a565b95611f6b565b6040519081529081906020820190565b3461040d57608036600319011261040d5760043561122d6110ed565b906044356001600160401b03811161040d5761124d90369060040161113e565b9190926064356001600160401b03811161040d57610f4b9461127661127e92369060040161071a565b9436916106e4565b9133906127f9565b3461040d575f36600319011261040d57602060405160028152f35b3461040d57602036600319011261040d576020611136600435612934565b65ffffffffffff81160361040d57565b3461040d57602036600319011261040d576004356112ec816112bf565b7f000000000000000000000000000000000000000000000000000000000000000090600482019182811161139f576003810192831161139f578060021b908082046004149015171561139f5765ffffffffffff61134e92169260021c83612515565b611356612dab565b6008547fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a936040805165ffffffffffff84168152846020820152a165ffffffffffff191617600855005b61205b565b3461040d57606036600319011261040d576004356113c06110ed565b90604435906001600160401b03821161040d576020926113f16113ea61113694369060040161113e565b36916106e4565b91339061277c565b3461040d57608036600319011261040d576004356001600160401b03811161040d576114299036906004016107c8565b6024356001600160401b03811161040d5761144890369060040161082f565b906044356001600160401b03811161040d5761146890369060040161088c565b90606435916001600160401b03831161040d573660238401121561040d576105ae936114a16112019436906024816004013591016106e4565b9261210b565b3461040d57602036600319011261040d576004356114c48161066d565b60018060a01b03165f526002602052602060405f2054604051908152f35b3461040d575f36600319011261040d57602060405160648152f35b90602080835192838152019201905f5b81811061151a5750505090565b825184526020938401939092019160010161150d565b3461040d575f36600319011261040d576115d261156c7f00000000000000000000000000000000000000000000000000000000000000006134b9565b6105ae6115987f00000000000000000000000000000000000000000000000000000000000000006134b9565b6115e0604051916115aa602084610692565b5f808452366020850137604051958695600f60f81b875260e0602088015260e0870190610510565b908582036040870152610510565b904660608501523060808501525f60a085015283820360c08501526114fd565b3461040d57608036600319011261040d5760043561161c6110ed565b906044359161162a8361066d565b6064356001600160401b03811161040d57610cb961164f6116dd92369060040161071a565b6001600160a01b0386165f9081526002602052604090208054600181019091556116d79060405160208101917ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7835288604083015260ff8816606083015260018060a01b038a16608083015260a082015260a081526116cf60c082610692565b519020613120565b86613150565b6116f85790611201916105ae936116f2611f57565b9261277c565b6394ab6c0760e01b5f526001600160a01b03831660045260245ffd5b3461040d575f36600319011261040d57602061172e612212565b65ffffffffffff60405191168152f35b3461040d57606036600319011261040d5760043561175b8161066d565b6024356044356001600160401b03811161040d5761177d90369060040161071a565b50604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa8015610b6f576105ae915f916117f4575b506040519081529081906020820190565b61180d915060203d602011610b9c57610b8e8183610692565b5f6117e3565b3461040d575f36600319011261040d5760206001600160d01b03611835612cba565b16604051908152f35b3461040d57602036600319011261040d5761185a60043561066d565b632e7dee8b60e11b5f5260045ffd5b3461040d57602061113661187c3661090a565b9291909161239f565b3461040d57602036600319011261040d57602060405160018152f35b3461040d57602036600319011261040d5760206111366004355f52600460205265ffffffffffff600160405f2001541690565b3461040d575f36600319011261040d576020600754604051908152f35b3461040d5760a036600319011261040d5761190d60043561066d565b61191860243561066d565b6044356001600160401b03811161040d5761193790369060040161082f565b506064356001600160401b03811161040d5761195790369060040161082f565b506084356001600160401b03811161040d5761197790369060040161071a565b506105ae6119836122a5565b6040516001600160e01b031990911681529081906020820190565b3461040d57602036600319011261040d5760206111366004356122c4565b606036600319011261040d576119d360043561066d565b6044356001600160401b03811161040d576119f290369060040161113e565b5050632e7dee8b60e11b5f5260045ffd5b3461040d575f36600319011261040d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461040d575f36600319011261040d57602060405160148152f35b3461040d575f36600319011261040d57600b546040516001600160a01b039091168152602090f35b3461040d575f36600319011261040d576105ae604051611aa1604082610692565b602081527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e6020820152604051918291602083526020830190610510565b3461040d575f36600319011261040d5760206040517ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78152f35b3461040d57602036600319011261040d5760043563ffffffff81169081810361040d577f0000000000000000000000000000000000000000000000000000000000000000600481019081811161139f576003810191821161139f578060021b908082046004149015171561139f57611b949160021c84612515565b611b9c612dab565b8115611c045769ffffffff000000000000907f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e882860406008549481519063ffffffff8760301c1682526020820152a160301b169069ffffffff0000000000001916176008555f80f35b63f1cfbf0560e01b5f525f60045260245ffd5b3461040d57604036600319011261040d57600435611c348161066d565b6024355f604051611c46602082610692565b52604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa8015610b6f576105ae915f916117f457506040519081529081906020820190565b3461040d57602036600319011261040d57600435611ce0611cdb612212565b6120ef565b604051632394e7a360e21b815265ffffffffffff9091166004820152906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610b6f57611d4f611d5591610020945f91611d5a575b506064900490565b826124f1565b612cfe565b611d73915060203d602011610b9c57610b8e8183610692565b5f611d47565b3461040d5760a036600319011261040d57611d9560043561066d565b611da060243561066d565b6084356001600160401b03811161040d57611dbf90369060040161071a565b50600b54306001600160a01b03909116036107a25760405163f23a6e6160e01b8152602090f35b3461040d57602036600319011261040d576020611136600435612415565b3461040d575f36600319011261040d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b634e487b7160e01b5f52603260045260245ffd5b8051821015611e705760209160051b010190565b611e48565b6040513d5f823e3d90fd5b604051634bf5d7e960e01b81525f816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f9181611edc575b506105455750610545611ed7613bff565b6130bd565b9091503d805f833e611eee8183610692565b81019060208183031261040d578051906001600160401b03821161040d570181601f8201121561040d57805190611f24826106c9565b92611f326040519485610692565b8284526020838301011161040d57815f9260208093018386015e83010152905f611ec6565b60405190611f66602083610692565b5f8252565b939092919695610cb96120249161201e8a611f873687896106e4565b6001600160a01b0382165f90815260026020526040902080546001810190915590602081519101208b5160208d0120906040519260208401947f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81186528d604086015260ff8d16606086015260018060a01b0316608085015260a084015260c083015260e082015260e081526116cf61010082610692565b8a613150565b61203f576105459596916120399136916106e4565b926127f9565b6394ab6c0760e01b5f526001600160a01b03871660045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b906001820180921161139f57565b9190820180921161139f57565b5f1981019190821161139f57565b9190820391821161139f57565b81156120af570490565b634e487b7160e01b5f52601260045260245ffd5b908160011b918083046002149015171561139f57565b908160041b918083046010149015171561139f57565b65ffffffffffff5f199116019065ffffffffffff821161139f57565b919392909361211a8233612a2b565b156121ff576007549485612136575b6105459495503393612a93565b65ffffffffffff612148611cdb612212565b16955f604051612159602082610692565b52604051630748d63560e31b815233600482015260248101979097526020876044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa968715610b6f575f976121de575b508087106121c35750612129565b636121770b60e11b5f5233600452602487905260445260645ffd5b6121f891975060203d602011610b9c57610b8e8183610692565b955f6121b5565b63d9b3955760e01b5f523360045260245ffd5b6040516324776b7d60e21b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f9181612268575b506105455750610545436132e5565b9091506020813d60201161229d575b8161228460209383610692565b8101031261040d5751612296816112bf565b905f612259565b3d9150612277565b600b54306001600160a01b03909116036107a25763bc197c8160e01b90565b805f52600460205265ffffffffffff60405f205460a01c16905f52600460205263ffffffff60405f205460d01c160165ffffffffffff811161139f5765ffffffffffff1690565b90602080835192838152019201905f5b8181106123285750505090565b82516001600160a01b031684526020938401939092019160010161231b565b9080602083519182815201916020808360051b8301019401925f915b83831061237257505050505090565b9091929394602080612390600193601f198682030187528951610510565b97019301930191939290612363565b9290612400916123ec6123da946040519586946123c8602087019960808b5260a088019061230b565b868103601f19016040880152906114fd565b848103601f1901606086015290612347565b90608083015203601f198101835282610692565b51902090565b9081602091031261040d575190565b604051632394e7a360e21b815260048101829052906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610b6f57610545925f9261247e575b5061247890612934565b90612d3f565b61247891925061249c9060203d602011610b9c57610b8e8183610692565b919061246e565b600b54306001600160a01b03909116036107a257565b6002811080156124e7575b6124cb5750565b63759b9e7f60e11b5f526004526002602452601460445260645ffd5b50601481116124c4565b8181116124fc575050565b63759b9e7f60e11b5f526004525f60245260445260645ffd5b8181108015612540575b61252857505050565b63759b9e7f60e11b5f5260045260245260445260645ffd5b5082811161251f565b6008811015610df45760ff600191161b90565b600452606491906008811015610df4576024525f604452565b61257e8161266f565b90601061258a83612549565b1615612594575090565b6331b75e4d60e01b5f526004526125ab9150610df9565b601060445260645ffd5b6125be8161266f565b9060026125ca83612549565b16156125d4575090565b6331b75e4d60e01b5f526004526125eb9150610df9565b600260445260645ffd5b906125ff8261266f565b918161260a84612549565b161561261557505090565b6331b75e4d60e01b5f5260045261262b82610df9565b60445260645ffd5b61263e906005612eae565b1561264557565b634e487b715f5260416020526024601cfd5b9081602091031261040d5751801515810361040d5790565b61267881612fbd565b9061268282610dea565b600582036127785761269d91505f52600c60205260405f2090565b54600b546126b3906001600160a01b03166109b1565b604051632c258a9f60e11b815260048101839052602081602481855afa908115610b6f575f91612759575b50156126eb575050600590565b604051632ab0f52960e01b81526004810192909252602090829060249082905afa908115610b6f575f9161272a575b501561272557600790565b600290565b61274c915060203d602011612752575b6127448183610692565b810190612657565b5f61271a565b503d61273a565b612772915060203d602011612752576127448183610692565b5f6126de565b5090565b91610545939160405193612791602086610692565b5f85526127f9565b93909260ff6127c59361054597958752166020860152604085015260a0606085015260a0840190610510565b916080818403910152610510565b909260ff6080936105459695845216602083015260408201528160608201520190610510565b92919092612806816125b5565b50805f52600460205265ffffffffffff61282d60405f2065ffffffffffff905460a01c1690565b1693604051630748d63560e31b815260018060a01b03821695866004830152602482015260208160448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b6f5761289d9285915f93612913575b50846131cd565b948051155f146128e057506128da7fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda49386604051948594856127d3565b0390a290565b6128da907fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb8712948760405195869586612799565b61292d91935060203d602011610b9c57610b8e8183610692565b915f612896565b65ffffffffffff9080612947600a6132aa565b9491501611155f1461296157505b6001600160d01b031690565b61296b91506132e5565b600a54905f8291600584116129d7575b6129879350600a61380e565b8061299357505f612955565b6129cb6129a26129d29261208a565b600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a80190565b5460301c90565b612955565b91926129e2816136b0565b810390811161139f5761298793600a5f5265ffffffffffff8260205f2001541665ffffffffffff8516105f14612a1957509161297b565b929150612a259061206f565b9061297b565b90805160348110612a8b5760131981830101516001600160b01b03191669dc8f8d908f908c9a8dc360b01b01612a8b57612a6a91602919820190613314565b9015918215612a7857505090565b6001600160a01b03918216911614919050565b505050600190565b600b5491956001600160a01b039092169490939192915f5b8551811015612ad657866001600160a01b03612ac78389611e5c565b51161461185a57600101612aab565b509194509194612aee8251602084012086838761239f565b948451825190818114801590612caf575b8015612ca7575b612c8857505065ffffffffffff612b37612b28885f52600460205260405f2090565b5460a01c65ffffffffffff1690565b16612c6b5791612c65917f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e0959493612b6d612212565b90612bbc612bb3612ba66008549465ffffffffffff612b9f612b948865ffffffffffff1690565b65ffffffffffff1690565b911661207d565b9360301c63ffffffff1690565b63ffffffff1690565b612c43612bd18b5f52600460205260405f2090565b80546001600160a01b0319166001600160a01b038a16178155612c1a612bf6866132e5565b825465ffffffffffff60a01b191660a09190911b65ffffffffffff60a01b16178255565b612c2383613911565b815463ffffffff60d01b191660d09190911b63ffffffff60d01b16179055565b612c57612c5089516133a4565b918461207d565b936040519889988c8a6133ed565b0390a190565b610b5286612c788161266f565b6331b75e4d60e01b5f529061255c565b9151630447b05d60e41b5f908152600493909352602452604452606490fd5b508015612b06565b508251811415612aff565b600a5480612cc757505f90565b805f1981011161139f57600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a7015460301c90565b612d06612dab565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc0546191a1600755565b5f19828209908281029182808210910303908115612da0578160641115612d99577f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c29936064910990828211900360fe1b910360021c170290565b6011612f20565b505060649004919050565b600b546001600160a01b0316338103612e07573003612dc657565b612dcf366106c9565b612ddc6040519182610692565b368152365f60208301375f60203683010152602081519101205b80612dff6134f7565b03612df65750565b6347096e4760e01b5f90815233600452602490fd5b949392612e48608093612e3a612e569460a08a5260a08a019061230b565b9088820360208a01526114fd565b908682036040880152612347565b935f60608201520152565b9192612e9060a094612e82612e9e949998979960c0875260c087019061230b565b9085820360208701526114fd565b908382036040850152612347565b945f606083015260808201520152565b908154908160801c6001600160801b036001820193166001600160801b03841614612f18576001600160801b03165f90815260018401602052604090205581546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916179055600190565b505050505f90565b634e487b715f526020526024601cfd5b600b5490949192916001600160a01b03909116906bffffffffffffffffffffffff193060601b16823b1561040d57612f825f956040519788968795869563e38335e560e01b8752189260048601612e1c565b039134905af18015610b6f57612fa4575b505f908152600c6020526040812055565b80612fb05f8093610692565b80031261040d575f612f93565b612fcf815f52600460205260405f2090565b5460f881901c9060f01c60ff166130b6576130b057612ffc612b94612b28835f52600460205260405f2090565b801561309c5761300d612b94612212565b809110156130965761301e826122c4565b106130295750600190565b613035610cb98261351c565b8015613073575b156130475750600390565b613065905f52600460205265ffffffffffff600160405f2001541690565b61306e57600490565b600590565b50613091610cb9825f52600960205260405f20600181015490541090565b61303c565b50505f90565b636ad0607560e01b5f52600482905260245ffd5b50600290565b5050600790565b65ffffffffffff806130ce436132e5565b16911603613111576040516130e4604082610692565b601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b6301bfc1c560e61b5f5260045ffd5b60429061312b613560565b906040519161190160f01b8352600283015260228201522090565b60041115610df457565b9190823b613178579061316291613676565b5061316c81613146565b159182612a7857505090565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6131e2909291925f52600960205260405f2090565b916003830161320b61320483839060018060a01b03165f5260205260405f2090565b5460ff1690565b61328e5761322f60ff939261323c929060018060a01b03165f5260205260405f2090565b805460ff19166001179055565b1680613253575061324e82825461207d565b905590565b6001810361326a575060010161324e82825461207d565b60020361327f5760020161324e82825461207d565b6303599be160e11b5f5260045ffd5b6371c6af4960e01b5f526001600160a01b03821660045260245ffd5b805490816132bc5750505f905f905f90565b815f1981011161139f575f525f199060205f2001015460019165ffffffffffff82169160301c90565b65ffffffffffff81116132fd5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b919082518211801561339b575b6133745761332e8161206f565b82118061337d575b6133419015156120c3565b6028018060281161139f576133568284612098565b036133745761336492613867565b90916001600160a01b0390911690565b5050505f905f90565b50602081840101516001600160f01b03191661060f60f31b14613336565b50818111613321565b906133ae826107b1565b6133bb6040519182610692565b82815280926133cc601f19916107b1565b01905f5b8281106133dc57505050565b8060606020809385010152016133d0565b95999896979493919261342e9361342092885260018060a01b03166020880152610120604088015261012087019061230b565b9085820360608701526114fd565b968388036080850152815180895260208901906020808260051b8c01019401915f905b82821061348d5750505050610545969750906134749184820360a0860152612347565b9360c083015260e0820152610100818403910152610510565b909192946020806134ab6001938f601f199082030186528951610510565b970192019201909291613451565b60ff811690601f82116134e857604051916134d5604084610692565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b613501600561393c565b901561350a5790565b634e487b715f5260316020526024601cfd5b805f52600960205260405f20905f52600460205261354865ffffffffffff60405f205460a01c16612415565b60026001830154920154820180921161139f57111590565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148061364d575b156135bb577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261240060c082610692565b507f00000000000000000000000000000000000000000000000000000000000000004614613592565b81519190604183036136a65761369f9250602082015190606060408401519301515f1a90613b0b565b9192909190565b50505f9160029190565b600181111561054557806001600160801b8210156137d1575b61377761376d61376361375961374f61374561373461377e9760048a600160401b6137839c10156137c4575b6401000000008110156137b7575b620100008110156137aa575b61010081101561379d575b6010811015613790575b1015613788575b60030260011c90565b61373e818b6120a5565b0160011c90565b61373e818a6120a5565b61373e81896120a5565b61373e81886120a5565b61373e81876120a5565b61373e81866120a5565b80936120a5565b821190565b900390565b60011b61372b565b60041c9160021b91613724565b60081c9160041b9161371a565b60101c9160081b9161370f565b60201c9160101b91613703565b60401c9160201b916136f5565b505061378361377e61377761376d61376361375961374f6137456137346137f88a60801c90565b9850600160401b97506136c99650505050505050565b9065ffffffffffff165b8383106138255750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f146138575750925b9190613818565b93506138629061206f565b613850565b9290926138738461206f565b8311806138f3575b61388d613894919492939415156120c3565b5f9561207d565b915b8183106138a65750505060019190565b9092919360ff6138c76138c26020888601015160ff60f81b1690565b613b8d565b1690600f82116138e857906138dd6001926120d9565b019401919290613896565b505f94508493505050565b50602084820101516001600160f01b03191661060f60f31b1461387b565b63ffffffff81116139255763ffffffff1690565b6306dfcc6560e41b5f52602060045260245260445ffd5b908154906001600160801b0382169160801c82146139b1576001926001600160801b036001808301945f61399d82613985818a906001600160801b03165f5260205260405f2090565b5498906001600160801b03165f5260205260405f2090565b5501166001600160801b0319825416179055565b5f9250829150565b908154600160401b8110156106b35760018101808455811015611e70576106c7925f5260205f200190613a0965ffffffffffff825116839065ffffffffffff1665ffffffffffff19825416179055565b60200151815465ffffffffffff1660309190911b65ffffffffffff1916179055565b600a549192918015613ae2576129a2613a439161208a565b908154613a5f613a588265ffffffffffff1690565b9160301c90565b9265ffffffffffff808416921691808311613ad357869203613a9d57613a9992509065ffffffffffff82549181199060301b169116179055565b9190565b5050613a9990613abc613aae6106b8565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b600a6139b9565b632520601d60e01b5f5260045ffd5b50613b0690613af2613aae6106b8565b6001600160d01b0384166020820152613acc565b5f9190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613b82579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610b6f575f516001600160a01b03811615613b7857905f905f90565b505f906001905f90565b5050505f9160039190565b60f81c602f811180613bf5575b15613ba957602f190160ff1690565b6060811180613beb575b15613bc2576056190160ff1690565b6040811180613be1575b15613bdb576036190160ff1690565b5060ff90565b5060478110613bcc565b5060678110613bb3565b50603a8110613b9a565b610545612212560553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997",
}

// LimnGovernor is an auto generated Go binding around an Ethereum contract.
type LimnGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LimnGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewLimnGovernor creates a new instance of LimnGovernor.
func NewLimnGovernor() *LimnGovernor {
	parsed, err := LimnGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LimnGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LimnGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,uint48,uint32,uint256,uint256) c) returns()
func (limnGovernor *LimnGovernor) PackConstructor(c LimnGovernorConfig) []byte {
	enc, err := limnGovernor.abi.Pack("", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (limnGovernor *LimnGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := limnGovernor.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (limnGovernor *LimnGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return limnGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (limnGovernor *LimnGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := limnGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (limnGovernor *LimnGovernor) PackCLOCKMODE() []byte {
	enc, err := limnGovernor.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (limnGovernor *LimnGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return limnGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (limnGovernor *LimnGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := limnGovernor.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (limnGovernor *LimnGovernor) PackCOUNTINGMODE() []byte {
	enc, err := limnGovernor.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (limnGovernor *LimnGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return limnGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (limnGovernor *LimnGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := limnGovernor.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (limnGovernor *LimnGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := limnGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (limnGovernor *LimnGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return limnGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (limnGovernor *LimnGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := limnGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFACTOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35815b95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FACTOR() view returns(uint256)
func (limnGovernor *LimnGovernor) PackFACTOR() []byte {
	enc, err := limnGovernor.abi.Pack("FACTOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFACTOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35815b95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FACTOR() view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackFACTOR() ([]byte, error) {
	return limnGovernor.abi.Pack("FACTOR")
}

// UnpackFACTOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x35815b95.
//
// Solidity: function FACTOR() view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackFACTOR(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("FACTOR", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2cbc867.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_QUORUM() view returns(uint256)
func (limnGovernor *LimnGovernor) PackMAXQUORUM() []byte {
	enc, err := limnGovernor.abi.Pack("MAX_QUORUM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2cbc867.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_QUORUM() view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackMAXQUORUM() ([]byte, error) {
	return limnGovernor.abi.Pack("MAX_QUORUM")
}

// UnpackMAXQUORUM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2cbc867.
//
// Solidity: function MAX_QUORUM() view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackMAXQUORUM(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("MAX_QUORUM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f3ad709.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_QUORUM() view returns(uint256)
func (limnGovernor *LimnGovernor) PackMINQUORUM() []byte {
	enc, err := limnGovernor.abi.Pack("MIN_QUORUM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f3ad709.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_QUORUM() view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackMINQUORUM() ([]byte, error) {
	return limnGovernor.abi.Pack("MIN_QUORUM")
}

// UnpackMINQUORUM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f3ad709.
//
// Solidity: function MIN_QUORUM() view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackMINQUORUM(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("MIN_QUORUM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTHRESHOLDDIVISOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x831eb9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function THRESHOLD_DIVISOR() view returns(uint256)
func (limnGovernor *LimnGovernor) PackTHRESHOLDDIVISOR() []byte {
	enc, err := limnGovernor.abi.Pack("THRESHOLD_DIVISOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTHRESHOLDDIVISOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x831eb9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function THRESHOLD_DIVISOR() view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackTHRESHOLDDIVISOR() ([]byte, error) {
	return limnGovernor.abi.Pack("THRESHOLD_DIVISOR")
}

// UnpackTHRESHOLDDIVISOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x831eb9e6.
//
// Solidity: function THRESHOLD_DIVISOR() view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackTHRESHOLDDIVISOR(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("THRESHOLD_DIVISOR", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (limnGovernor *LimnGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := limnGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (limnGovernor *LimnGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return limnGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (limnGovernor *LimnGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (limnGovernor *LimnGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := limnGovernor.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (limnGovernor *LimnGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return limnGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (limnGovernor *LimnGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (limnGovernor *LimnGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := limnGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (limnGovernor *LimnGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return limnGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (limnGovernor *LimnGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (limnGovernor *LimnGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := limnGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (limnGovernor *LimnGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return limnGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (limnGovernor *LimnGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (limnGovernor *LimnGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := limnGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (limnGovernor *LimnGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return limnGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (limnGovernor *LimnGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (limnGovernor *LimnGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := limnGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (limnGovernor *LimnGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return limnGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (limnGovernor *LimnGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (limnGovernor *LimnGovernor) PackClock() []byte {
	enc, err := limnGovernor.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (limnGovernor *LimnGovernor) TryPackClock() ([]byte, error) {
	return limnGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (limnGovernor *LimnGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (limnGovernor *LimnGovernor) PackEip712Domain() []byte {
	enc, err := limnGovernor.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (limnGovernor *LimnGovernor) TryPackEip712Domain() ([]byte, error) {
	return limnGovernor.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (limnGovernor *LimnGovernor) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := limnGovernor.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (limnGovernor *LimnGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := limnGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (limnGovernor *LimnGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return limnGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (limnGovernor *LimnGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFirstVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b17ad2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function firstVotingDelay() view returns(uint256)
func (limnGovernor *LimnGovernor) PackFirstVotingDelay() []byte {
	enc, err := limnGovernor.abi.Pack("firstVotingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFirstVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b17ad2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function firstVotingDelay() view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackFirstVotingDelay() ([]byte, error) {
	return limnGovernor.abi.Pack("firstVotingDelay")
}

// UnpackFirstVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4b17ad2b.
//
// Solidity: function firstVotingDelay() view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackFirstVotingDelay(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("firstVotingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFirstVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc684cd4c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function firstVotingPeriod() view returns(uint256)
func (limnGovernor *LimnGovernor) PackFirstVotingPeriod() []byte {
	enc, err := limnGovernor.abi.Pack("firstVotingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFirstVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc684cd4c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function firstVotingPeriod() view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackFirstVotingPeriod() ([]byte, error) {
	return limnGovernor.abi.Pack("firstVotingPeriod")
}

// UnpackFirstVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc684cd4c.
//
// Solidity: function firstVotingPeriod() view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackFirstVotingPeriod(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("firstVotingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (limnGovernor *LimnGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := limnGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return limnGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (limnGovernor *LimnGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := limnGovernor.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return limnGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (limnGovernor *LimnGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := limnGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return limnGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (limnGovernor *LimnGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := limnGovernor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (limnGovernor *LimnGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return limnGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (limnGovernor *LimnGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := limnGovernor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (limnGovernor *LimnGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := limnGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (limnGovernor *LimnGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return limnGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (limnGovernor *LimnGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (limnGovernor *LimnGovernor) PackName() []byte {
	enc, err := limnGovernor.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (limnGovernor *LimnGovernor) TryPackName() ([]byte, error) {
	return limnGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (limnGovernor *LimnGovernor) UnpackName(data []byte) (string, error) {
	out, err := limnGovernor.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (limnGovernor *LimnGovernor) PackNonces(owner common.Address) []byte {
	enc, err := limnGovernor.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return limnGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (limnGovernor *LimnGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := limnGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (limnGovernor *LimnGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return limnGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (limnGovernor *LimnGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := limnGovernor.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (limnGovernor *LimnGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := limnGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (limnGovernor *LimnGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return limnGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (limnGovernor *LimnGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := limnGovernor.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (limnGovernor *LimnGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := limnGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (limnGovernor *LimnGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return limnGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (limnGovernor *LimnGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := limnGovernor.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (limnGovernor *LimnGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := limnGovernor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return limnGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (limnGovernor *LimnGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := limnGovernor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return limnGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (limnGovernor *LimnGovernor) PackProposalNeedsQueuing(proposalId *big.Int) []byte {
	enc, err := limnGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (limnGovernor *LimnGovernor) TryPackProposalNeedsQueuing(proposalId *big.Int) ([]byte, error) {
	return limnGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (limnGovernor *LimnGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := limnGovernor.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (limnGovernor *LimnGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := limnGovernor.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (limnGovernor *LimnGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return limnGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (limnGovernor *LimnGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := limnGovernor.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (limnGovernor *LimnGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := limnGovernor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return limnGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (limnGovernor *LimnGovernor) PackProposalThreshold() []byte {
	enc, err := limnGovernor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackProposalThreshold() ([]byte, error) {
	return limnGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (limnGovernor *LimnGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := limnGovernor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (limnGovernor *LimnGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return limnGovernor.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (limnGovernor *LimnGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := limnGovernor.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (limnGovernor *LimnGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := limnGovernor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (limnGovernor *LimnGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return limnGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (limnGovernor *LimnGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (limnGovernor *LimnGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := limnGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (limnGovernor *LimnGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return limnGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (limnGovernor *LimnGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (limnGovernor *LimnGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := limnGovernor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return limnGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (limnGovernor *LimnGovernor) PackQuorumDenominator() []byte {
	enc, err := limnGovernor.abi.Pack("quorumDenominator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return limnGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("quorumDenominator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (limnGovernor *LimnGovernor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := limnGovernor.abi.Pack("quorumNumerator", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return limnGovernor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (limnGovernor *LimnGovernor) PackQuorumNumerator0() []byte {
	enc, err := limnGovernor.abi.Pack("quorumNumerator0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackQuorumNumerator0() ([]byte, error) {
	return limnGovernor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("quorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address , uint256 , bytes ) payable returns()
func (limnGovernor *LimnGovernor) PackRelay(arg0 common.Address, arg1 *big.Int, arg2 []byte) []byte {
	enc, err := limnGovernor.abi.Pack("relay", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address , uint256 , bytes ) payable returns()
func (limnGovernor *LimnGovernor) TryPackRelay(arg0 common.Address, arg1 *big.Int, arg2 []byte) ([]byte, error) {
	return limnGovernor.abi.Pack("relay", arg0, arg1, arg2)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 votes) returns()
func (limnGovernor *LimnGovernor) PackSetProposalThreshold(votes *big.Int) []byte {
	enc, err := limnGovernor.abi.Pack("setProposalThreshold", votes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalThreshold(uint256 votes) returns()
func (limnGovernor *LimnGovernor) TryPackSetProposalThreshold(votes *big.Int) ([]byte, error) {
	return limnGovernor.abi.Pack("setProposalThreshold", votes)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 blocks) returns()
func (limnGovernor *LimnGovernor) PackSetVotingDelay(blocks *big.Int) []byte {
	enc, err := limnGovernor.abi.Pack("setVotingDelay", blocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingDelay(uint48 blocks) returns()
func (limnGovernor *LimnGovernor) TryPackSetVotingDelay(blocks *big.Int) ([]byte, error) {
	return limnGovernor.abi.Pack("setVotingDelay", blocks)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 blocks) returns()
func (limnGovernor *LimnGovernor) PackSetVotingPeriod(blocks uint32) []byte {
	enc, err := limnGovernor.abi.Pack("setVotingPeriod", blocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingPeriod(uint32 blocks) returns()
func (limnGovernor *LimnGovernor) TryPackSetVotingPeriod(blocks uint32) ([]byte, error) {
	return limnGovernor.abi.Pack("setVotingPeriod", blocks)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (limnGovernor *LimnGovernor) PackState(proposalId *big.Int) []byte {
	enc, err := limnGovernor.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (limnGovernor *LimnGovernor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return limnGovernor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (limnGovernor *LimnGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := limnGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (limnGovernor *LimnGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := limnGovernor.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (limnGovernor *LimnGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return limnGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (limnGovernor *LimnGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := limnGovernor.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (limnGovernor *LimnGovernor) PackTimelock() []byte {
	enc, err := limnGovernor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (limnGovernor *LimnGovernor) TryPackTimelock() ([]byte, error) {
	return limnGovernor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (limnGovernor *LimnGovernor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := limnGovernor.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (limnGovernor *LimnGovernor) PackToken() []byte {
	enc, err := limnGovernor.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (limnGovernor *LimnGovernor) TryPackToken() ([]byte, error) {
	return limnGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (limnGovernor *LimnGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := limnGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateQuorumNumerator(uint256 percent) returns()
func (limnGovernor *LimnGovernor) PackUpdateQuorumNumerator(percent *big.Int) []byte {
	enc, err := limnGovernor.abi.Pack("updateQuorumNumerator", percent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateQuorumNumerator(uint256 percent) returns()
func (limnGovernor *LimnGovernor) TryPackUpdateQuorumNumerator(percent *big.Int) ([]byte, error) {
	return limnGovernor.abi.Pack("updateQuorumNumerator", percent)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address ) pure returns()
func (limnGovernor *LimnGovernor) PackUpdateTimelock(arg0 common.Address) []byte {
	enc, err := limnGovernor.abi.Pack("updateTimelock", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address ) pure returns()
func (limnGovernor *LimnGovernor) TryPackUpdateTimelock(arg0 common.Address) ([]byte, error) {
	return limnGovernor.abi.Pack("updateTimelock", arg0)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (limnGovernor *LimnGovernor) PackVersion() []byte {
	enc, err := limnGovernor.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (limnGovernor *LimnGovernor) TryPackVersion() ([]byte, error) {
	return limnGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (limnGovernor *LimnGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := limnGovernor.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (limnGovernor *LimnGovernor) PackVotingDelay() []byte {
	enc, err := limnGovernor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackVotingDelay() ([]byte, error) {
	return limnGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (limnGovernor *LimnGovernor) PackVotingPeriod() []byte {
	enc, err := limnGovernor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (limnGovernor *LimnGovernor) TryPackVotingPeriod() ([]byte, error) {
	return limnGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (limnGovernor *LimnGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := limnGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// LimnGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the LimnGovernor contract.
type LimnGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const LimnGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (LimnGovernorEIP712DomainChanged) ContractEventName() string {
	return LimnGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (limnGovernor *LimnGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*LimnGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := limnGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnGovernorProposalCanceled represents a ProposalCanceled event raised by the LimnGovernor contract.
type LimnGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LimnGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (LimnGovernorProposalCanceled) ContractEventName() string {
	return LimnGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (limnGovernor *LimnGovernor) UnpackProposalCanceledEvent(log *types.Log) (*LimnGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := limnGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnGovernorProposalCreated represents a ProposalCreated event raised by the LimnGovernor contract.
type LimnGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const LimnGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (LimnGovernorProposalCreated) ContractEventName() string {
	return LimnGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (limnGovernor *LimnGovernor) UnpackProposalCreatedEvent(log *types.Log) (*LimnGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := limnGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnGovernorProposalExecuted represents a ProposalExecuted event raised by the LimnGovernor contract.
type LimnGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LimnGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (LimnGovernorProposalExecuted) ContractEventName() string {
	return LimnGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (limnGovernor *LimnGovernor) UnpackProposalExecutedEvent(log *types.Log) (*LimnGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := limnGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnGovernorProposalQueued represents a ProposalQueued event raised by the LimnGovernor contract.
type LimnGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LimnGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (LimnGovernorProposalQueued) ContractEventName() string {
	return LimnGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (limnGovernor *LimnGovernor) UnpackProposalQueuedEvent(log *types.Log) (*LimnGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := limnGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the LimnGovernor contract.
type LimnGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const LimnGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (LimnGovernorProposalThresholdSet) ContractEventName() string {
	return LimnGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (limnGovernor *LimnGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*LimnGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := limnGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the LimnGovernor contract.
type LimnGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const LimnGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (LimnGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return LimnGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (limnGovernor *LimnGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*LimnGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := limnGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnGovernorTimelockChange represents a TimelockChange event raised by the LimnGovernor contract.
type LimnGovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const LimnGovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (LimnGovernorTimelockChange) ContractEventName() string {
	return LimnGovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (limnGovernor *LimnGovernor) UnpackTimelockChangeEvent(log *types.Log) (*LimnGovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnGovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := limnGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnGovernorVoteCast represents a VoteCast event raised by the LimnGovernor contract.
type LimnGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const LimnGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (LimnGovernorVoteCast) ContractEventName() string {
	return LimnGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (limnGovernor *LimnGovernor) UnpackVoteCastEvent(log *types.Log) (*LimnGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := limnGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the LimnGovernor contract.
type LimnGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const LimnGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (LimnGovernorVoteCastWithParams) ContractEventName() string {
	return LimnGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (limnGovernor *LimnGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*LimnGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := limnGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnGovernorVotingDelaySet represents a VotingDelaySet event raised by the LimnGovernor contract.
type LimnGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const LimnGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (LimnGovernorVotingDelaySet) ContractEventName() string {
	return LimnGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (limnGovernor *LimnGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*LimnGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := limnGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the LimnGovernor contract.
type LimnGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const LimnGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (LimnGovernorVotingPeriodSet) ContractEventName() string {
	return LimnGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (limnGovernor *LimnGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*LimnGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := limnGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnGovernor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (limnGovernor *LimnGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnGovernor.abi.Errors["TimelockIsFixed"].ID.Bytes()[:4]) {
		return limnGovernor.UnpackTimelockIsFixedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LimnGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the LimnGovernor contract.
type LimnGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func LimnGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (limnGovernor *LimnGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*LimnGovernorCheckpointUnorderedInsertion, error) {
	out := new(LimnGovernorCheckpointUnorderedInsertion)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the LimnGovernor contract.
type LimnGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func LimnGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (limnGovernor *LimnGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*LimnGovernorERC6372InconsistentClock, error) {
	out := new(LimnGovernorERC6372InconsistentClock)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the LimnGovernor contract.
type LimnGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func LimnGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (limnGovernor *LimnGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*LimnGovernorGovernorAlreadyCastVote, error) {
	out := new(LimnGovernorGovernorAlreadyCastVote)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the LimnGovernor contract.
type LimnGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func LimnGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (limnGovernor *LimnGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*LimnGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(LimnGovernorGovernorAlreadyQueuedProposal)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the LimnGovernor contract.
type LimnGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func LimnGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (limnGovernor *LimnGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*LimnGovernorGovernorDisabledDeposit, error) {
	out := new(LimnGovernorGovernorDisabledDeposit)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the LimnGovernor contract.
type LimnGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func LimnGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (limnGovernor *LimnGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*LimnGovernorGovernorInsufficientProposerVotes, error) {
	out := new(LimnGovernorGovernorInsufficientProposerVotes)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the LimnGovernor contract.
type LimnGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func LimnGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (limnGovernor *LimnGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*LimnGovernorGovernorInvalidProposalLength, error) {
	out := new(LimnGovernorGovernorInvalidProposalLength)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the LimnGovernor contract.
type LimnGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func LimnGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (limnGovernor *LimnGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*LimnGovernorGovernorInvalidQuorumFraction, error) {
	out := new(LimnGovernorGovernorInvalidQuorumFraction)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the LimnGovernor contract.
type LimnGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func LimnGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (limnGovernor *LimnGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*LimnGovernorGovernorInvalidSignature, error) {
	out := new(LimnGovernorGovernorInvalidSignature)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the LimnGovernor contract.
type LimnGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func LimnGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (limnGovernor *LimnGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*LimnGovernorGovernorInvalidVoteParams, error) {
	out := new(LimnGovernorGovernorInvalidVoteParams)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the LimnGovernor contract.
type LimnGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func LimnGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (limnGovernor *LimnGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*LimnGovernorGovernorInvalidVoteType, error) {
	out := new(LimnGovernorGovernorInvalidVoteType)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the LimnGovernor contract.
type LimnGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func LimnGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (limnGovernor *LimnGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*LimnGovernorGovernorInvalidVotingPeriod, error) {
	out := new(LimnGovernorGovernorInvalidVotingPeriod)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the LimnGovernor contract.
type LimnGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func LimnGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (limnGovernor *LimnGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*LimnGovernorGovernorNonexistentProposal, error) {
	out := new(LimnGovernorGovernorNonexistentProposal)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the LimnGovernor contract.
type LimnGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func LimnGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (limnGovernor *LimnGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*LimnGovernorGovernorOnlyExecutor, error) {
	out := new(LimnGovernorGovernorOnlyExecutor)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the LimnGovernor contract.
type LimnGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func LimnGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (limnGovernor *LimnGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*LimnGovernorGovernorProposalQueueingFailed, error) {
	out := new(LimnGovernorGovernorProposalQueueingFailed)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the LimnGovernor contract.
type LimnGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func LimnGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (limnGovernor *LimnGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*LimnGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(LimnGovernorGovernorProposalQueueingNotRequired)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the LimnGovernor contract.
type LimnGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func LimnGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (limnGovernor *LimnGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*LimnGovernorGovernorRestrictedProposer, error) {
	out := new(LimnGovernorGovernorRestrictedProposer)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the LimnGovernor contract.
type LimnGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func LimnGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (limnGovernor *LimnGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*LimnGovernorGovernorUnableToCancel, error) {
	out := new(LimnGovernorGovernorUnableToCancel)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the LimnGovernor contract.
type LimnGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func LimnGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (limnGovernor *LimnGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*LimnGovernorGovernorUnexpectedProposalState, error) {
	out := new(LimnGovernorGovernorUnexpectedProposalState)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the LimnGovernor contract.
type LimnGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func LimnGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (limnGovernor *LimnGovernor) UnpackInvalidAccountNonceError(raw []byte) (*LimnGovernorInvalidAccountNonce, error) {
	out := new(LimnGovernorInvalidAccountNonce)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorInvalidShortString represents a InvalidShortString error raised by the LimnGovernor contract.
type LimnGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func LimnGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (limnGovernor *LimnGovernor) UnpackInvalidShortStringError(raw []byte) (*LimnGovernorInvalidShortString, error) {
	out := new(LimnGovernorInvalidShortString)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorOutOfBounds represents a OutOfBounds error raised by the LimnGovernor contract.
type LimnGovernorOutOfBounds struct {
	Value *big.Int
	Low   *big.Int
	High  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(uint256 value, uint256 low, uint256 high)
func LimnGovernorOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0xeb373cfea5f505ff7d4197290d41f01f7dfa600968a239ebd160730ce369f565")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(uint256 value, uint256 low, uint256 high)
func (limnGovernor *LimnGovernor) UnpackOutOfBoundsError(raw []byte) (*LimnGovernorOutOfBounds, error) {
	out := new(LimnGovernorOutOfBounds)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the LimnGovernor contract.
type LimnGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func LimnGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (limnGovernor *LimnGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*LimnGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(LimnGovernorSafeCastOverflowedUintDowncast)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorStringTooLong represents a StringTooLong error raised by the LimnGovernor contract.
type LimnGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func LimnGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (limnGovernor *LimnGovernor) UnpackStringTooLongError(raw []byte) (*LimnGovernorStringTooLong, error) {
	out := new(LimnGovernorStringTooLong)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnGovernorTimelockIsFixed represents a TimelockIsFixed error raised by the LimnGovernor contract.
type LimnGovernorTimelockIsFixed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockIsFixed()
func LimnGovernorTimelockIsFixedErrorID() common.Hash {
	return common.HexToHash("0x5cfbdd167f5231f6c8fdb5bc759355a066c296913a9e5da7f3c85f718b7fef3f")
}

// UnpackTimelockIsFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockIsFixed()
func (limnGovernor *LimnGovernor) UnpackTimelockIsFixedError(raw []byte) (*LimnGovernorTimelockIsFixed, error) {
	out := new(LimnGovernorTimelockIsFixed)
	if err := limnGovernor.abi.UnpackIntoInterface(out, "TimelockIsFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}
